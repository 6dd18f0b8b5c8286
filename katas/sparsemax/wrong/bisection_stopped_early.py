"""fails: accuracy

en: Bisection halves the error at each step: after 36 steps it is still 1e-11.
zh: 二分法每步把误差减半：36 步之后还有 1e-11。
card: guard-error
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()

    z = x.astype(np.float64) - np.max(x, axis=-1, keepdims=True).astype(np.float64)
    low, high = np.full_like(z[..., :1], -1.0), np.zeros_like(z[..., :1])
    for _ in range(36):
        middle = (low + high) / 2
        above = np.sum(np.maximum(z - middle, 0), axis=-1, keepdims=True) > 1
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.maximum(z - low, 0).astype(x.dtype)


def sparsemax_backward(grad_output, output):
    if output.size == 0:
        return output.copy()
    support = np.where(np.isnan(output), output, output > 0).astype(output.dtype)
    count = np.sum(support, axis=-1, keepdims=True)
    mean = np.sum(grad_output * support, axis=-1, keepdims=True) / count
    return support * (grad_output - mean)
