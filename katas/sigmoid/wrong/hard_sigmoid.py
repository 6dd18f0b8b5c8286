"""fails: values

en: The piecewise linear hard sigmoid is another function, up to 0.07 away.
zh: 分段线性的 hard sigmoid 是另一个函数，两者最多相差约 0.07。
card: hard-sigmoid
"""

import numpy as np


def sigmoid(x):
    return np.clip(x / 6 + x.dtype.type(0.5), 0, 1)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
