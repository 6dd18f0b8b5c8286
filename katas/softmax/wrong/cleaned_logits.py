"""fails: infinity

en: -inf is the way a mask says "impossible"; `np.nan_to_num(…, neginf=0)` makes an ordinary logit of it.
zh: -inf 是掩码表示“不可能”的方式；`np.nan_to_num(…, neginf=0)` 却把它变成了普通的 logit。
card: nan-containment
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.nan_to_num(x, nan=np.nan, posinf=np.inf, neginf=0.0)
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
