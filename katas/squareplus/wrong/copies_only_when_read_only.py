"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one `out=v` takes the signs out of the caller's data.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 抹掉的就是调用者数据的符号。
card: numpy-inputs-untouched
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    right = x > 0
    v = np.require(x, requirements="W")
    np.abs(v, out=v)
    r = root(v, b)
    low = b / 2 / r / (r + v)
    return np.where(right, 1 - low, low)
