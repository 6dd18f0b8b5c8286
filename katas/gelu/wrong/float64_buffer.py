"""fails: dtype

en: `np.empty` without a dtype is float64: float32 goes in, float64 comes out.
zh: `np.empty` 不写 dtype 就是 float64：输入 float32，返回却成了 float64。
card: numpy-result-dtype
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def _slope(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)


def gelu(x):
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    out = np.empty(x.shape)
    out[...] = _slope(x)
    return out
