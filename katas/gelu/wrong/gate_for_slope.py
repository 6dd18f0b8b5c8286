"""fails: derivative

en: Φ(x) is one term of the product rule: the gate moves too, which adds x·φ(x).
zh: Φ(x) 只是乘积法则的一项：门本身也随 x 变，还要加上 x·φ(x)。
card: gelu-derivative
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
    return cdf(x)
