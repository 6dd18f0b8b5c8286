"""fails: accuracy

en: Beyond -10 the result is tiny but not 0: GELU(-10) is -7.6e-23, and gradients of that size are still numbers.
zh: -10 以左的结果很小，但不是 0：GELU(-10) 约为 -7.6e-23，这仍是正常的数。
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
    return np.where(x < -10, x * 0, np.maximum(x, -50) * cdf(x))


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
