"""fails: derivative

en: A central difference has about nine right digits in float64 and three in float32: it checks a derivative, it is none.
zh: 中心差分在 float64 下约有九位有效数字，在 float32 下约三位：它只能检验导数，不能代替导数。
card: gradient-check-kinks
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def gelu(x):
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    h = 1e-4
    return (gelu(x + h) - gelu(x - h)) / (2 * h)
