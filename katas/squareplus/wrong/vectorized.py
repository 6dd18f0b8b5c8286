"""fails: empty

en: `np.vectorize` without `otypes` asks the first entry for the type of the result; an empty array has no entry.
zh: `np.vectorize` 不写 `otypes` 时，要用第一个元素试算输出类型；空数组一个元素也没有。
card: numpy-empty
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def _value(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus(x, b=4.0):
    each = np.vectorize(lambda v: float(_value(np.asarray(v), b)))
    return each(x).astype(x.dtype)


def squareplus_derivative(x, b=4.0):
    r = root(x, b)
    low = b / 2 / r / (r + np.abs(x))
    return np.where(x > 0, 1 - low, low)
