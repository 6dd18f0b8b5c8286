"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape` makes another copy, and the work done in it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape` 又是一份拷贝，在上面做的计算全丢了。
card: numpy-memory-layout
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    shift = np.where(np.isinf(top), x.dtype.type(0), top)
    e = np.copy(x - shift)
    flat = e.reshape(-1)
    np.exp(flat, out=flat)
    with np.errstate(divide="ignore"):
        total = np.log(np.sum(e, axis=axis, keepdims=True))
    return np.squeeze(shift + total, axis=axis)
