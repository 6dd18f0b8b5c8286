"""fails: speed

en: A numpy function is called for every entry by itself: each call costs as much as a thousand entries would in one.
zh: 对每个元素单独调用一次 numpy 函数：每次调用的开销，够一次处理上千个元素。
card: python-loop-cost
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def gelu(x):
    size = np.minimum(np.abs(x), 50)
    return np.maximum(x, 0) - size * cdf(-size)


def _slope(v):
    z = np.clip(v, -50, 50)
    return cdf(z) + z * density(z)


def gelu_derivative(x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = _slope(x[index])
    return out
