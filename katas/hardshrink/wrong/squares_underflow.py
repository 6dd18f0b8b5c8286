"""fails: extremes

en: x² > lambd² is the same on paper, but for lambd = 0 the square of 1e-300 is 0 and the entry counts as dropped.
zh: x² > lambd² 在纸面上没错，但 lambd = 0 时 1e-300 的平方下溢为 0，这个元素就被当成归零了。
card: huge-inputs
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    with np.errstate(over="ignore"):
        slope = (x * x > lambd * lambd).astype(x.dtype)
    return np.where(np.isnan(x), x, slope)
