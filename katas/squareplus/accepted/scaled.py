"""abs(x) or √b, whichever is larger, is taken out of the root."""

import math

import numpy as np


def _root(x, b):
    big = np.maximum(np.abs(x), math.sqrt(b))
    bounded = np.minimum(big, np.finfo(x.dtype).max / 4)
    s = np.minimum(np.abs(x), bounded) / bounded
    t = math.sqrt(b) / bounded
    return bounded * np.sqrt(s * s + t * t)


def squareplus(x, b=4.0):
    tail = b / 2 / (_root(x, b) + np.abs(x))
    return np.where(x > 0, x + tail, tail)


def squareplus_derivative(x, b=4.0):
    # y / √(x² + b), y being the function itself: (x + r)/2/r
    r = _root(x, b)
    v = np.minimum(np.abs(x), np.finfo(x.dtype).max / 4)
    low = b / (r + v) / r / 2
    return np.where(x > 0, (v + r) / 2 / r, low)
