"""fails: values

en: What is kept must be moved towards 0 by lambd; kept as it is, this is hardshrink.
zh: 保留下来的数要向 0 移动 lambd；原样保留的话就是 hardshrink。
card: leaky-relu-formula
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
