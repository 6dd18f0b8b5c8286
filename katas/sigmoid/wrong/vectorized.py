"""fails: empty

en: `np.vectorize` asks the first entry for the type of the result; an empty array has none.
zh: `np.vectorize` 要靠第一个元素判断输出类型，空数组没有第一个元素。
card: numpy-empty
"""

import math

import numpy as np


def _sigmoid(v):
    e = math.exp(-abs(v))
    return e / (1 + e) if v < 0 else 1 / (1 + e)


def sigmoid(x):
    return np.vectorize(_sigmoid)(x).astype(x.dtype)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
