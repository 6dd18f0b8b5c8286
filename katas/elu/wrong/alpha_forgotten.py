"""fails: values

en: alpha does not enter: the plateau is at -1 whatever it is.
zh: 没有用到 alpha：无论它取多少，平台都在 -1。
card: elu-alpha
"""

import numpy as np


def elu(x, alpha=1.0):
    return np.where(x > 0, x, np.expm1(np.minimum(x, 0)))


def elu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0)))
