"""fails: nan

en: `np.fmax` and `np.nansum` skip the NaN: the rest of the row gets results as if nothing had happened.
zh: `np.fmax` 与 `np.nansum` 会跳过 NaN：这一行其余的元素照常得出结果，好像什么都没发生。
card: nan-containment
"""

import numpy as np


def log_softmax(x, axis=-1):
    d = x - np.fmax.reduce(x, axis=axis, keepdims=True, initial=-np.inf)
    return d - np.log(np.nansum(np.exp(d), axis=axis, keepdims=True))


def log_softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.exp(output) * np.sum(grad_output, axis=axis, keepdims=True)
