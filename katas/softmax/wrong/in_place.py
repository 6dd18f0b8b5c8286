"""fails: read_only

en: `x -= max` shifts the caller's logits, and a read-only array refuses.
zh: `x -= max` 改掉了调用者的 logits，只读数组则直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def softmax(x, axis=-1):
    x -= np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    e = np.exp(x)
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
