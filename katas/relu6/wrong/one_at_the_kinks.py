"""fails: derivative

en: `>=` and `<=` give 1 at both kinks. That is a subgradient too, but the brief and the libraries say 0.
zh: 用 `>=` 和 `<=`，两个不可导点都取了 1。它也是次梯度，但题目和各个库的约定是 0。
card: relu-at-zero
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x >= 0) & (x <= 6)).astype(x.dtype))
