"""fails: no_warnings

en: r·(r + |x|) overflows from 1e154 on, in float32 from 1e19. b/inf is 0, near enough, but the warning stays: divide twice.
zh: r·(r + |x|) 从 1e154（float32 从 1e19）起溢出。b/inf 等于 0，误差可以忽略，可警告已经产生：改成除两次。
card: huge-inputs
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / (r * (r + np.abs(x)))
    return np.where(x > 0, 1 - low, low)
