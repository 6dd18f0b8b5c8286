"""fails: non_contiguous

en: `flatten("K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `flatten("K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组元素会错位。
card: numpy-memory-layout
"""

import numpy as np


def softplus(x, beta=1.0):
    flat = x.flatten("K")
    return (np.maximum(flat, 0) + np.log1p(np.exp(-np.abs(beta * flat))) / beta).reshape(x.shape)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
