"""fails: values

en: This is softplus: squareplus resembles it, but has an algebraic tail.
zh: 这是 softplus；squareplus 与它相像，但尾部是代数式的。
card: softplus-identities
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.logaddexp(0, x)


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
