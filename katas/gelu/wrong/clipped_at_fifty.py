"""fails: extremes

en: Clipping x to ±50 repairs the left tail and breaks the right one: GELU(100) comes out as 50.
zh: 把 x 截断到 ±50，左尾修好了，右侧却坏了：GELU(100) 变成 50。
card: guard-error
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def gelu(x):
    z = np.clip(x, -50, 50)
    return z * cdf(z)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
