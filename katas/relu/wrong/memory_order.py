"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组元素会错位。
card: numpy-memory-layout
"""

import numpy as np


def relu(x):
    flat = x.ravel(order="K")
    return np.maximum(flat, 0).reshape(x.shape)


def relu_derivative(x):
    return np.heaviside(x, 0).astype(x.dtype)
