"""fails: non_contiguous

en: `np.frombuffer` needs one gapless block of memory; a slice with a step is none.
zh: `np.frombuffer` 要求一整块连续内存，带步长的切片不是。
card: numpy-memory-layout
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def _value(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus(x, b=4.0):
    if x.size == 0:
        return x.copy()
    flat = np.frombuffer(x.data, dtype=x.dtype)
    return _value(flat, b).reshape(x.shape)


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
