"""fails: backward

en: The mean is unweighted: the outputs do not count in it, only whether they are above 0.
zh: 平均值不加权：输出的大小不起作用，只看是否大于 0。
card: softmax-vjp-by-hand
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    z = x - np.max(x, axis=-1, keepdims=True)
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
    mean = np.sum(grad_output * output, axis=-1, keepdims=True)
    return support * (grad_output - mean)
