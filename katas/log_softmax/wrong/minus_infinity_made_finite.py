"""fails: infinity

en: The lowest finite number in place of -inf: a masked entry gets -1.8e308 instead of -inf.
zh: 用最小的有限数代替 -inf：被掩码的元素得到 -1.8e308，而不是 -inf。
card: nan-containment
"""

import numpy as np


def log_softmax(x, axis=-1):
    x = np.where(np.isneginf(x), np.finfo(x.dtype).min, x)
    d = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.sum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
