"""fails: derivative

en: `>=` gives 1 at ±lambd, where the function jumps; the brief and PyTorch say 0.
zh: 用 `>=`，在跳变点 ±lambd 处取了 1；题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) >= lambd).astype(x.dtype))
