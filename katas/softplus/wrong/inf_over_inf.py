"""fails: extremes

en: Differentiating log(1 + e^u) literally gives e^u / (1 + e^u), which is inf/inf = NaN from u = 710 on.
zh: 直接对 log(1 + e^u) 求导得 e^u / (1 + e^u)，u ≥ 710 时是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    e = np.exp(beta * x)
    return e / (1 + e)
