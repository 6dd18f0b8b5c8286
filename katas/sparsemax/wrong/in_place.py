"""fails: read_only

en: `x -= …` writes into the caller's array; a read-only one raises.
zh: `x -= …` 直接写进了调用者的数组；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    x -= np.max(x, axis=-1, keepdims=True)
    z = x
    falling = -np.sort(-z, axis=-1)
    ranks = np.arange(1, x.shape[-1] + 1, dtype=x.dtype)
    size = np.sum(1 + ranks * falling > np.cumsum(falling, axis=-1), axis=-1, keepdims=True).clip(1)
    kept = np.where(ranks <= size, falling, x.dtype.type(0))
    tau = (np.sum(kept, axis=-1, keepdims=True) - 1) / size.astype(x.dtype)
    return np.maximum(z - tau, 0)


def sparsemax_backward(grad_output, output):
    if output.size == 0:
        return output.copy()
    support = np.where(np.isnan(output), output, output > 0).astype(output.dtype)
    count = np.sum(support, axis=-1, keepdims=True)
    mean = np.sum(grad_output * support, axis=-1, keepdims=True) / count
    return support * (grad_output - mean)
