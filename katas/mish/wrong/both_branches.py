"""fails: no_warnings

en: `np.where` computes both branches before it chooses: exp(x) overflows and warns for large x although its branch is dropped.
zh: `np.where` 会先把两个分支都算完再选：x 很大时 exp(x) 那一支虽然被舍弃，还是会溢出并警告。
card: elu-where-nan
"""

import numpy as np


def softplus(x):
    return np.where(x > 40, x, np.log1p(np.exp(x)))


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    t = np.tanh(softplus(x))
    return t + finite(x) * sigmoid(x) * (1 - t * t)
