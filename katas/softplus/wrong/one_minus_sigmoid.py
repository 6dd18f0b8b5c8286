"""fails: accuracy

en: 1 - σ(-u) cancels on the left: at -40 it is 0 instead of 4.2e-18.
zh: 1 - σ(-u) 在左侧相消：-40 处得 0，应为 4.2e-18。
card: left-tail-digits
"""

import numpy as np


def softplus(x, beta=1.0):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    with np.errstate(over="ignore"):
        return 1 - 1 / (1 + np.exp(beta * x))
