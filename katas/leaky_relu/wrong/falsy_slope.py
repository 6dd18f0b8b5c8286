"""fails: values

en: `negative_slope or 0.01` takes the legal slope 0 for a missing one.
zh: `negative_slope or 0.01` 会把合法的斜率 0 当成没有给出。
card: function-contract
"""

import numpy as np


def leaky_relu(x, negative_slope=None):
    return np.where(x > 0, x, (negative_slope or 0.01) * x)


def leaky_relu_derivative(x, negative_slope=None):
    slope = x.dtype.type(negative_slope or 0.01)
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, slope, x))
