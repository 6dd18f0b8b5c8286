"""fails: empty

en: `np.vectorize` calls the function once to learn the dtype; an array without entries leaves it nothing to call with.
zh: `np.vectorize` 要先试算一次才知道 dtype；空数组里没有元素可试。
card: numpy-empty
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    f = np.vectorize(lambda v: v if v > 0 else negative_slope * v)
    return f(x).astype(x.dtype)


def leaky_relu_derivative(x, negative_slope=0.01):
    f = np.vectorize(lambda v: 1.0 if v > 0 else negative_slope if v <= 0 else v)
    return f(x).astype(x.dtype)
