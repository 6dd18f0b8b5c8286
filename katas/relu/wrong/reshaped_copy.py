"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and the zeros written into it are lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的 0 就丢了。
card: numpy-memory-layout
"""

import numpy as np


def relu(x):
    out = np.copy(x)
    flat = out.reshape(-1)
    flat[flat < 0] = 0
    return out


def relu_derivative(x):
    return np.heaviside(x, 0).astype(x.dtype)
