"""fails: backward

en: s·(g - sum(g·s)) is the backward pass of softmax; here the mean over the support is unweighted.
zh: s·(g - sum(g·s)) 是 softmax 的反向传播；这里要减的是支撑集上不加权的平均值。
card: softmax-jacobian
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
    return output * (grad_output - np.sum(grad_output * output, axis=-1, keepdims=True))
