"""fails: empty

en: `np.vectorize` asks the first entry for the type of the result; an empty array has none.
zh: `np.vectorize` 要靠第一个元素判断输出类型，空数组没有第一个元素。
card: numpy-empty
"""

import numpy as np


def one(g, v):
    return g if v > 0 else 0.0 if v <= 0 else v


def relu_backward(grad_output, x):
    return np.vectorize(one)(grad_output, x).astype(x.dtype)
