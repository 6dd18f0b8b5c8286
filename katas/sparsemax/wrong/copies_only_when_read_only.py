"""fails: no_mutation

en: A read-only array is copied, any other is used as a buffer: the caller's logits are gone.
zh: 只读的数组会被拷贝，其余的直接当作缓冲区：调用者的 logits 被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    z = np.require(x, requirements="W")
    z -= np.max(z, axis=-1, keepdims=True)
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
