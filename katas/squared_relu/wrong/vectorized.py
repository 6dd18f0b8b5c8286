"""fails: empty

en: `np.vectorize` calls the function once to learn the dtype; an array without entries leaves it nothing to call with.
zh: `np.vectorize` 要先试算一次才知道 dtype；空数组里没有元素可试。
card: numpy-empty
"""

import numpy as np


def squared_relu(x):
    return np.vectorize(lambda v: 0.0 if v <= 0 else v * v)(x).astype(x.dtype)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
