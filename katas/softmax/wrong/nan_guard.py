"""fails: nan

en: It gives up on the whole batch when any entry is NaN; only the row with the NaN is lost.
zh: 只要有一个元素是 NaN 就放弃整个批次；其实作废的只有含 NaN 的那一行。
card: nan-containment
"""

import numpy as np


def softmax(x, axis=-1):
    if np.isnan(x).any():
        return np.full_like(x, np.nan)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
