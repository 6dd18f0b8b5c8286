"""fails: values

en: erfc(x/√2)/2 is the probability of the right tail, 1 - Φ(x): the gate opens on the wrong side.
zh: erfc(x/√2)/2 是右尾概率，即 1 - Φ(x)：门开在了错误的一侧。
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
    return np.minimum(x, 50) * cdf(-x)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
