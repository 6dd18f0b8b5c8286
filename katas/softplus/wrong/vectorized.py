"""fails: empty

en: `np.vectorize` asks the first entry for the type of the result; an empty array has none.
zh: `np.vectorize` 要靠第一个元素判断输出类型，空数组没有第一个元素。
card: numpy-empty
"""

import math

import numpy as np


def softplus(x, beta=1.0):
    one = np.vectorize(lambda v: max(v, 0.0) + math.log1p(math.exp(-abs(beta * v))) / beta if v == v else v)
    return one(x).astype(x.dtype)


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
