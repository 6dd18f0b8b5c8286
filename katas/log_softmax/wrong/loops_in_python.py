"""fails: speed

en: One round of a Python loop for each row and entry: right, and many times slower.
zh: 对每一行、每个元素都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def log_softmax(x, axis=-1):
    rows = np.moveaxis(x, axis, -1)
    out = np.empty(rows.shape, dtype=x.dtype)
    if not x.size:
        return np.moveaxis(out, -1, axis)
    for index in np.ndindex(*rows.shape[:-1]):
        row = rows[index]
        total = x.dtype.type(0)
        for value in row:
            total += np.exp(value - np.max(row))
        for i, value in enumerate(row):
            out[(*index, i)] = value - np.max(row) - np.log(total)
    return np.moveaxis(out, -1, axis)


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
