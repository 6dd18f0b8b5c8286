"""fails: derivative

en: It differentiates the tanh form; the slope of the exact GELU differs from it by up to 9e-4.
zh: 这是对 tanh 近似式求导；与精确 GELU 的导数最多相差 9e-4。
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
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    c = math.sqrt(2 / math.pi)
    t = np.tanh(c * (z + 0.044715 * z**3))
    return (1 + t) / 2 + z / 2 * (1 - t * t) * c * (1 + 3 * 0.044715 * z * z)
