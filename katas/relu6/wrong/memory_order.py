"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组元素会错位。
card: numpy-memory-layout
"""

import numpy as np


def relu6(x):
    flat = x.ravel(order="K")
    return (np.clip(flat, 0, 6)).reshape(x.shape)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
