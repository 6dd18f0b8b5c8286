"""fails: values

en: Moving what is kept towards 0 by lambd is softshrink; hardshrink keeps it as it is.
zh: 把保留下来的数向 0 移动 lambd，那是 softshrink；hardshrink 原样保留。
card: leaky-relu-formula
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return x - np.clip(x, -lambd, lambd)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
