"""fails: values

en: tau is computed from all entries: those that end at 0 must not count, or the row adds up to more than 1.
zh: tau 用所有元素来算：结果为 0 的元素不应计入，否则一行之和会大于 1。
card: softmax-shift
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    z = x - np.max(x, axis=-1, keepdims=True)
    tau = (np.sum(z, axis=-1, keepdims=True) - 1) / x.dtype.type(x.shape[-1])
    return np.maximum(z - tau, 0)


def sparsemax_backward(grad_output, output):
    if output.size == 0:
        return output.copy()
    support = np.where(np.isnan(output), output, output > 0).astype(output.dtype)
    count = np.sum(support, axis=-1, keepdims=True)
    mean = np.sum(grad_output * support, axis=-1, keepdims=True) / count
    return support * (grad_output - mean)
