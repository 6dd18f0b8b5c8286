"""fails: speed

en: One round of a Python loop for each row and entry: right, and many times slower.
zh: 对每一行、每个元素都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def sparsemax(x):
    out = np.empty(x.shape, dtype=x.dtype)
    for index in np.ndindex(*x.shape[:-1]) if x.size else ():
        row = x[index] - np.max(x[index])
        total, tau = x.dtype.type(0), x.dtype.type(-1)
        for k, value in enumerate(-np.sort(-row)):
            total += value
            if value > (total - 1) / x.dtype.type(k + 1):
                tau = (total - 1) / x.dtype.type(k + 1)
        for i, value in enumerate(row):
            out[(*index, i)] = np.maximum(value - tau, 0)
        if np.isnan(row).any():
            out[index] = np.nan
    return out


def sparsemax_backward(grad_output, output):
    if output.size == 0:
        return output.copy()
    support = np.where(np.isnan(output), output, output > 0).astype(output.dtype)
    count = np.sum(support, axis=-1, keepdims=True)
    mean = np.sum(grad_output * support, axis=-1, keepdims=True) / count
    return support * (grad_output - mean)
