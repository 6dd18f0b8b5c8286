"""fails: accuracy

en: PyTorch's threshold: beyond beta·x = 20 it returns x, which drops 1.2e-9 at 20.5.
zh: PyTorch 的阈值：beta·x > 20 时返回 x，在 20.5 处少了 1.2e-9。
card: guard-error
"""

import numpy as np


def softplus(x, beta=1.0):
    u = beta * x
    return np.where(u > 20, x, np.log1p(np.exp(np.minimum(u, 20))) / beta)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
