"""fails: dtype

en: `np.zeros(x.shape)` is float64, whatever x is.
zh: `np.zeros(x.shape)` 不管 x 是什么都是 float64。
card: numpy-result-dtype
"""

import numpy as np


def relu_forward(x):
    out = np.zeros(x.shape)
    np.maximum(x, 0, out=out)
    return out, x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
