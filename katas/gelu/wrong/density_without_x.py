"""fails: derivative

en: The second term of the product rule is x times the density, not the density.
zh: 乘积法则的第二项是 x 乘以密度，而不是密度本身。
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
    return cdf(x) + density(x)
