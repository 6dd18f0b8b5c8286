"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and what is written into it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的结果就丢了。
card: numpy-memory-layout
"""

import numpy as np


def tanh(x):
    out = np.copy(x)
    flat = out.reshape(-1)
    g = np.expm1(-2 * np.abs(flat))
    flat[:] = np.copysign(g / (2 + g), flat)
    return out


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
