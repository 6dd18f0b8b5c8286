"""fails: shape

en: `.flatten()` makes every array one-dimensional; the result must have the shape of the input.
zh: `.flatten()` 把数组变成一维；结果的形状必须与输入相同。
card: numpy-elementwise-shape
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.array([min(max(v, min_val), max_val) for v in x.flatten()], dtype=x.dtype)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    inside = (x > min_val) & (x < max_val)
    return np.where(np.isnan(x), x, inside.astype(x.dtype))
