"""fails: values

en: max(x, 0) divided by its sum is no projection: what matters is the distance to the other logits, not to 0.
zh: max(x, 0) 除以总和并不是投影：要看的是与其他 logits 的差，而不是与 0 的差。
card: softmax-shift
"""

import numpy as np


def sparsemax(x):
    if x.size == 0:
        return x.copy()
    r = np.maximum(x, 0)
    total = np.sum(r, axis=-1, keepdims=True)
    return r / np.where(total == 0, 1, total).astype(x.dtype)


def sparsemax_backward(grad_output, output):
    if output.size == 0:
        return output.copy()
    support = np.where(np.isnan(output), output, output > 0).astype(output.dtype)
    count = np.sum(support, axis=-1, keepdims=True)
    mean = np.sum(grad_output * support, axis=-1, keepdims=True) / count
    return support * (grad_output - mean)
