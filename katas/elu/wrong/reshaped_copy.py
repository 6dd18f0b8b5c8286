"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape(-1)` is a second copy, and the negative branch written into it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape(-1)` 又是一份拷贝，写进去的负半轴结果就丢了。
card: numpy-memory-layout
"""

import numpy as np


def elu(x, alpha=1.0):
    out = np.copy(x)
    flat = out.reshape(-1)
    negative = flat < 0
    flat[negative] = alpha * np.expm1(flat[negative])
    return out


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), alpha * np.exp(np.minimum(x, 0)))
