"""fails: empty

en: The largest entry decides which formula is safe; an empty array has no largest entry.
zh: 用整个数组的最大元素决定走哪条路；空数组没有最大元素。
card: numpy-empty
"""

import numpy as np


def softplus(x, beta=1.0):
    if np.max(x) < 10:
        return np.log1p(np.exp(beta * x)) / beta
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(beta * x))) / beta


def softplus_derivative(x, beta=1.0):
    d = np.exp(-np.abs(beta * x))
    return np.where(x < 0, d, 1) / (1 + d)
