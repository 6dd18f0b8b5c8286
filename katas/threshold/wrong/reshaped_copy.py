"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and what is written into it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    out = np.copy(x)
    flat = out.reshape(-1)
    flat[flat <= threshold] = value
    return out


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, (x > threshold).astype(x.dtype))
