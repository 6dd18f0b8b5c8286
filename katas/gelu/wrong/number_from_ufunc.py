"""fails: zero_d

en: `np.frompyfunc` of a 0-d array returns a Python number, and so does everything computed from it.
zh: `np.frompyfunc` 遇到 0 维数组会返回 Python 数，由它算出的一切也都是 Python 数。
card: numpy-zero-d
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def gelu(x):
    if x.ndim == 0:
        return max(float(x), -50.0) * _erfc(-x * math.sqrt(0.5)) / 2
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
