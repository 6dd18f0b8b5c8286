"""fails: backward

en: `output` is the softmax already; the code takes it for logits and applies softmax once more.
zh: `output` 已经是 softmax 的结果；代码把它当成 logits，又做了一次 softmax。
card: slope-of-the-wrong-argument
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    s = softmax(output, axis)
    return s * (grad_output - np.sum(grad_output * s, axis=axis, keepdims=True))
