"""fails: empty

en: `np.vectorize` calls the function once to learn the dtype; an array without entries leaves it nothing to call with.
zh: `np.vectorize` 要先试算一次才知道 dtype；空数组里没有元素可试。
card: numpy-empty
"""

import numpy as np


def hard_sigmoid(x):
    return np.vectorize(lambda v: v if v != v else min(max(v + 3.0, 0.0), 6.0) / 6.0)(x).astype(x.dtype)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
