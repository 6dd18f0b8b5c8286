"""fails: non_contiguous

en: `zeros_like` keeps a Fortran layout, there `ravel()` is a copy, and what is written into it is lost.
zh: `zeros_like` 会保留 Fortran 布局，此时 `ravel()` 是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    out = np.zeros_like(x)
    flat = x.ravel()
    out.ravel()[:] = np.where(flat > 0, flat, negative_slope * flat)
    return out


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
