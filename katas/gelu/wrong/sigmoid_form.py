"""fails: values

en: x·sigmoid(1.702·x) is the crude approximation of GELU, off by up to 0.02.
zh: x·sigmoid(1.702·x) 是 GELU 的粗略近似，误差可达 0.02。
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
    return np.maximum(x, -50) * np.exp(-np.logaddexp(0, -1.702 * x))


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
