"""fails: accuracy

en: 1 + erf cancels on the left: at -8 two digits are left at best, at -9 none. erfc(-x/√2) is the same number with all its digits.
zh: 1 + erf 在左侧发生相消：-8 处最多剩两位有效数字，-9 处一位不剩。erfc(-x/√2) 是同一个数，有效数字都在。
card: left-tail-digits
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



_erf = np.frompyfunc(math.erf, 1, 1)


def gelu(x):
    return np.maximum(x, -50) * (1 + np.asarray(_erf(x * math.sqrt(0.5)), dtype=x.dtype)) / 2


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
