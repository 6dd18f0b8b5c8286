"""fails: infinity

en: exp(u - log(1 + e^u)) is the sigmoid for finite u; at inf it is exp(inf - inf).
zh: 对有限的 u，exp(u - log(1 + e^u)) 就是 sigmoid；在 inf 处是 exp(inf - inf)。
card: huge-inputs
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    u = beta * x
    return np.exp(u - np.logaddexp(0, u))
