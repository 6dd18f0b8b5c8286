"""fails: accuracy

en: `np.isclose(x, 0)` takes everything within 1e-8 of 0 for 0; the slope at 1e-9 is 1.
zh: `np.isclose(x, 0)` 把 1e-8 以内的数都当成 0；而 1e-9 处的导数是 1。
card: guard-error
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    slope = x.dtype.type(negative_slope)
    d = np.where(x > 0, x.dtype.type(1), np.where(x <= 0, slope, x))
    return np.where(np.isclose(x, 0), slope, d)
