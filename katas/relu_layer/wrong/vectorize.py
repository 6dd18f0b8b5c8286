"""fails: empty

en: `np.vectorize` finds the dtype by a first call, and without entries there is none.
zh: `np.vectorize` 靠第一次调用来确定 dtype，没有元素时就会报错。
card: numpy-empty
"""

import numpy as np


def relu_forward(x):
    out = np.vectorize(lambda v: type(v)(0) if v <= 0 else v)(x)
    return out.astype(x.dtype), x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
