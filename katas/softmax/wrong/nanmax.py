"""fails: nan

en: `np.nanmax` and `np.nansum` skip the NaN: the rest of the row gets probabilities as if nothing had happened.
zh: `np.nanmax` 与 `np.nansum` 会跳过 NaN：这一行其余的元素照常得到概率，好像什么都没发生。
card: nan-containment
"""

import numpy as np


def softmax(x, axis=-1):
    if x.size == 0:
        return x.copy()
    e = np.exp(x - np.nanmax(x, axis=axis, keepdims=True))
    return e / np.nansum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    mean = np.sum(grad_output * output, axis=axis, keepdims=True)
    return output * (grad_output - mean)
