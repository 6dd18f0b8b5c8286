"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one the caller's data are overwritten.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，被改写的就是调用者的数据。
card: numpy-inputs-untouched
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
    v = np.require(x, requirements="W")
    v[...] = _slope(v)
    return v
