"""fails: dtype

en: `np.empty` without a dtype is float64: float32 goes in, float64 comes out.
zh: `np.empty` 不写 dtype 就是 float64：输入 float32，返回却成了 float64。
card: numpy-result-dtype
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def _value(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu(x):
    out = np.empty(x.shape)
    out[...] = _value(x)
    return out


def selu_derivative(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))
