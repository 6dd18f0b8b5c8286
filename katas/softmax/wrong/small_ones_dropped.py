"""fails: accuracy

en: Logits more than 25 below the maximum are cut off to save work; their probabilities are small, not equal.
zh: 为省计算，把比最大值低 25 以上的 logits 截平；它们的概率很小，但并不相等。
card: guard-error
"""

import numpy as np


def softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(np.where(np.isneginf(d), d, np.maximum(d, -25)))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
