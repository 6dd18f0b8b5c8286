"""fails: values

en: The five-term formula for erf from the handbooks has seven digits, which is enough for float32 and not for float64.
zh: 手册里的五项 erf 近似公式只有七位有效数字，对 float32 够用，对 float64 不够。
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
    s = np.abs(x) * math.sqrt(0.5)
    t = 1 / (1 + 0.3275911 * s)
    poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    upper = poly * np.exp(-s * s) / 2
    return np.maximum(x, -50) * np.where(x < 0, upper, 1 - upper)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
