"""fails: derivative

en: The derivative of erf(u) is 2/√π·e^(-u²) with u = x/√2: the exponent is -x²/2, not -x².
zh: erf(u) 的导数是 2/√π·e^(-u²)，其中 u = x/√2：指数是 -x²/2，不是 -x²。
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
    return cdf(x) + x * np.exp(-x * x) / math.sqrt(2 * math.pi)
