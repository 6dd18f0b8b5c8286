"""fails: ulp

en: Rounding x/√2 costs half a unit, and the tail multiplies that by x²: hundreds of units at -30.
zh: x/√2 舍入一次只差半个 ULP，尾部却把它放大 x² 倍：-30 处差出几百个 ULP。
card: power-of-e
"""

import math

import numpy as np


_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x / math.sqrt(2)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-0.5 * x**2) / math.sqrt(2 * math.pi)


def gelu(x):
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
