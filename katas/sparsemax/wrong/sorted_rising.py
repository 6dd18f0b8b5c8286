"""fails: values

en: `np.sort` sorts rising; the support holds the largest entries, so the order has to be falling.
zh: `np.sort` 是从小到大；支撑集是最大的那些元素，应当从大到小排。
card: numpy-elementwise-shape
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    z = x - np.max(x, axis=-1, keepdims=True)
    falling = np.sort(z, axis=-1)
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
