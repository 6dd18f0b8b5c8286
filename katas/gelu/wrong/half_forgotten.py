"""fails: values

en: erfc(-x/√2) runs from 0 to 2; it takes half of it to be a probability.
zh: erfc(-x/√2) 的取值从 0 到 2；要除以 2 才是概率。
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
    return np.maximum(x, -50) * 2 * cdf(x)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
