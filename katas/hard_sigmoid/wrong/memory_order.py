"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组元素会错位。
card: numpy-memory-layout
"""

import numpy as np


def hard_sigmoid(x):
    flat = x.ravel(order="K")
    return (np.clip(flat + 3, 0, 6) / 6).reshape(x.shape)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
