"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape` makes another copy, and the work done in it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape` 又是一份拷贝，在上面做的计算全丢了。
card: numpy-memory-layout
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.copy(d)
    flat = e.reshape(-1)
    np.exp(flat, out=flat)
    return d - np.log(np.sum(e, axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
