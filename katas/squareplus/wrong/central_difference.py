"""fails: derivative

en: A central difference has about nine right digits in float64 and three in float32: it checks a derivative, it is none.
zh: 中心差分在 float64 下约有九位有效数字，在 float32 下约三位：它只能检验导数，不能代替导数。
card: gradient-check-kinks
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    h = 1e-4
    return (squareplus(x + h, b) - squareplus(x - h, b)) / (2 * h)
