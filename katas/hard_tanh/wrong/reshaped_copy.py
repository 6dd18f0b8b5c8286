"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and what is written into it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    out = np.copy(x)
    flat = out.reshape(-1)
    flat[flat < min_val] = min_val
    flat[flat > max_val] = max_val
    return out


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
