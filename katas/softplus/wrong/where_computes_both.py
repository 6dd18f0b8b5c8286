"""fails: no_warnings

en: `np.where` chooses too late: the exponential of the large entries has overflowed already.
zh: `np.where` 选得太晚：大元素的指数在此之前已经溢出。
card: elu-where-nan
"""

import numpy as np


def softplus(x, beta=1.0):
    u = beta * x
    return np.where(u > 40, x, np.log1p(np.exp(u)) / beta)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
