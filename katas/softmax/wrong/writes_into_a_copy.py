"""fails: non_contiguous

en: `np.copy` keeps a Fortran layout, there `reshape` makes another copy, and the work done in it is lost.
zh: `np.copy` 会保留 Fortran 布局，此时 `reshape` 又是一份拷贝，在上面做的计算全丢了。
card: numpy-memory-layout
"""

import numpy as np


def softmax(x, axis=-1):
    if x.size == 0:
        return x.copy()
    if axis % x.ndim != x.ndim - 1:
        swapped = np.ascontiguousarray(np.swapaxes(x, axis, -1))
        return np.swapaxes(softmax(swapped), axis, -1)
    out = np.copy(x)
    rows = out.reshape(-1, x.shape[-1])
    rows -= rows.max(axis=1, keepdims=True)
    np.exp(rows, out=rows)
    rows /= rows.sum(axis=1, keepdims=True)
    return out


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
