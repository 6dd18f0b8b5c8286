"""fails: values

en: This is softmax: every entry is above 0.
zh: 这是 softmax：所有元素都大于 0。
card: softmax-shift
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    z = x - np.max(x, axis=-1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=-1, keepdims=True)


def sparsemax_backward(grad_output, output):
    if output.size == 0:
        return output.copy()
    support = np.where(np.isnan(output), output, output > 0).astype(output.dtype)
    count = np.sum(support, axis=-1, keepdims=True)
    mean = np.sum(grad_output * support, axis=-1, keepdims=True) / count
    return support * (grad_output - mean)
