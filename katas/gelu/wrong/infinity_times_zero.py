"""fails: infinity

en: At -inf the gate is 0, and -inf times 0 is NaN; the limit is 0.
zh: 在 -inf 处门等于 0，而 -inf 乘 0 得 NaN；极限是 0。
card: huge-inputs
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def gelu(x):
    with np.errstate(invalid="ignore"):
        return x * cdf(x)


def gelu_derivative(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)
