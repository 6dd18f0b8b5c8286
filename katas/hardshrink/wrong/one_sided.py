"""fails: values

en: The magnitude decides: numbers below -lambd are kept as well.
zh: 看的是绝对值：小于 -lambd 的数也要保留。
card: relu-definition
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(x <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
