"""fails: no_warnings

en: x·x overflows from 1e154 on, in float32 from 1e19. The density is 0 in the end, but the warning stays.
zh: x·x 从 1e154（float32 为 1e19）起溢出。密度最后得 0 没错，可警告已经产生。
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
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    bounded = np.clip(x, -1e30, 1e30)
    return cdf(x) + bounded * density(x)
