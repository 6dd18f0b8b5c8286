"""fails: accuracy

en: `np.clip(s, 1e-12, 1)` belongs, if anywhere, before a logarithm: it invents probability, and the row no longer sums to 1.
zh: `np.clip(s, 1e-12, 1)` 就算要用也该用在取对数之前：它凭空造出概率，一行的和不再是 1。
card: guard-error
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=axis, keepdims=True)
    return np.where(np.isnan(s), s, np.clip(s, 1e-12, 1))


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
