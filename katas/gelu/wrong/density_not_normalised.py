"""fails: derivative

en: The derivative of Φ is the density with its factor 1/√(2π); e^(-x²/2) alone has the area 2.5.
zh: Φ 的导数是带系数 1/√(2π) 的密度；单独的 e^(-x²/2) 面积是 2.5。
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
    return cdf(x) + x * np.exp(-x * x / 2)
