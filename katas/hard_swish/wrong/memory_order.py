"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes in row order: a transposed array comes back shuffled.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 按行顺序写：转置过的数组元素会错位。
card: numpy-memory-layout
"""

import numpy as np


def hard_swish(x):
    flat = x.ravel(order="K")
    return (np.maximum(flat, -3) * (np.clip(flat + 3, 0, 6) / 6)).reshape(x.shape)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    outer = (x >= 3).astype(x.dtype)
    return np.where(np.abs(z) == 3, outer, (2 * z + 3) / 6)
