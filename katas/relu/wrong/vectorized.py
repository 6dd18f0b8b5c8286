"""fails: empty

en: `np.vectorize` calls the function once to learn the dtype; an array without entries leaves it nothing to call with.
zh: `np.vectorize` 要先试算一次才知道 dtype；空数组里没有元素可试。
card: numpy-empty
"""

import numpy as np


def relu(x):
    return np.vectorize(lambda v: max(v, 0.0))(x).astype(x.dtype)


def relu_derivative(x):
    return np.vectorize(lambda v: v if v != v else float(v > 0))(x).astype(x.dtype)
