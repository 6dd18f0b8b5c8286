"""fails: values

en: This is the tanh form, up to 4.7e-4 away from the exact GELU that is asked.
zh: 这是 tanh 近似式，与题目要求的精确 GELU 最多相差 4.7e-4。
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
    z = np.maximum(x, -50)
    return z / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
