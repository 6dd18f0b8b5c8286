"""fails: extremes

en: x² is inf from 1.4e154 on (1.9e19 in float32), and the left tail 0: at -1e200 it is 1e-200. `np.hypot` takes the root without the square.
zh: 从 1.4e154（float32 为 1.9e19）起 x² 就是 inf，左尾随之成了 0；而 -1e200 处应为 1e-200。`np.hypot` 不经过平方就能求出这个根。
card: huge-inputs
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    with np.errstate(over="ignore"):
        r = np.sqrt(x * x + b)
    return np.maximum(x, 0) + b / 2 / (r + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
