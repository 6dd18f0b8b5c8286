"""fails: values

en: Φ(x) is (1 + erf(x/√2))/2: without the √2 the bell has variance 1/2 instead of 1.
zh: Φ(x) = (1 + erf(x/√2))/2；漏掉 √2，正态分布的方差就成了 1/2，而不是 1。
card: gelu-approximations
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def gelu(x):
    return np.maximum(x, -50) * cdf(x * math.sqrt(2))


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
