"""fails: empty

en: `np.vectorize` asks the first entry for the type of the result; an empty array has none.
zh: `np.vectorize` 要靠第一个元素判断输出类型，空数组没有第一个元素。
card: numpy-empty
"""

import math

import numpy as np


@np.vectorize
def _one(v):
    g = math.expm1(-2 * abs(v))
    return math.copysign(g / (2 + g), v)


def tanh(x):
    return _one(x).astype(x.dtype)


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
