"""fails: ulp

en: The sum loses its digits little by little: at -9 dozens of units in the last place. Use the quotient from 0 on.
zh: 求和是一点一点丢掉有效数字的：-9 处已经差了几十个 ULP。应当从 0 起就用商。
card: left-tail-digits
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    r = root(x, b)
    return np.where(x < -10, b / 2 / (r + np.abs(x)), np.maximum(x, -10) / 2 + r / 2)


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
