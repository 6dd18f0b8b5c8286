"""fails: empty

en: `np.vectorize` without `otypes` needs one entry to find the dtype; an empty array has none.
zh: `np.vectorize` 不给 `otypes` 时要用一个元素来确定 dtype；空数组没有元素。
card: numpy-empty
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    one = np.vectorize(lambda v: 0.0 if v == -np.inf else v * np.tanh(np.logaddexp(0, v)))
    return one(x).astype(x.dtype)


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
