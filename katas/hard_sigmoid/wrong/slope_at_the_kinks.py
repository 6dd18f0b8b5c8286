"""fails: derivative

en: `<=` gives 1/6 at ±3. That is a subgradient too, but the brief and the libraries say 0.
zh: 用 `<=`，±3 处取了 1/6。它也是次梯度，但题目和各个库的约定是 0。
card: relu-at-zero
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 3).astype(x.dtype) / 6)
