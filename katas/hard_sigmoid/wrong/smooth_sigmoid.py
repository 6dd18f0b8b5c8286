"""fails: values

en: This is the sigmoid itself; the hard one is a straight line between two kinks, up to 0.07 away.
zh: 这是 sigmoid 本身；hard sigmoid 是两个不可导点之间的一段直线，两者最多相差约 0.07。
card: hard-sigmoid
"""

import numpy as np


def hard_sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def hard_sigmoid_derivative(x):
    inside = (np.abs(x) < 3).astype(x.dtype)
    return np.where(np.isnan(x), x, inside / 6)
