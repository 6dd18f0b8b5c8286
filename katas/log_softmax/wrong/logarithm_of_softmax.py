"""fails: extremes

en: A probability far below the others rounds to 0, and log(0) is -inf; the answer is about the distance of the logits.
zh: 远低于其他的概率会舍入成 0，log(0) 得 -inf；而正确答案约等于 logits 之差。
card: logits-or-probabilities
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(d)
    with np.errstate(divide="ignore"):
        return np.log(e / np.sum(e, axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
