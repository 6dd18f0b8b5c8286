"""fails: non_contiguous

en: `empty_like` keeps a Fortran layout, there `ravel()` is a copy, and what is written into it is lost.
zh: `empty_like` 会保留 Fortran 布局，此时 `ravel()` 是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
"""

import numpy as np


def step(x):
    out = np.zeros_like(x)
    flat = x.ravel()
    out.ravel()[:] = np.heaviside(flat, x.dtype.type(1))
    return out


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
