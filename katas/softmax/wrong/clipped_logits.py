"""fails: extremes

en: Clipping the logits at ±500 keeps exp finite and makes 1000 and 1002 equally likely.
zh: 把 logits 截在 ±500，exp 是不会溢出了，可 1000 和 1002 也成了同样的概率。
card: guard-error
"""

import numpy as np


def softmax(x, axis=-1):
    top = 500 if x.dtype == np.float64 else 60
    e = np.exp(np.where(np.isneginf(x), x, np.clip(x, -top, top)))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
