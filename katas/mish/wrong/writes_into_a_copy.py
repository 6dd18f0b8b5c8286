"""fails: non_contiguous

en: `zeros_like` keeps the memory layout, and `reshape(-1)` of a Fortran array is a copy: what is written there is lost.
zh: `zeros_like` 会沿用内存布局，而 Fortran 数组的 `reshape(-1)` 是一份拷贝：写进去的结果丢了。
card: numpy-memory-layout
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    out = np.zeros_like(x)
    t = np.tanh(softplus(x))
    out.reshape(-1)[:] = (t + finite(x) * sigmoid(x) * (1 - t * t)).reshape(-1)
    return out
