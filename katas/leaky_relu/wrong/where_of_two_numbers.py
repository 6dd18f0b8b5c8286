"""fails: dtype

en: `np.where` of two Python numbers is float64, whatever the dtype of x.
zh: `np.where` 的两个分支都是 Python 数时，结果总是 float64，与 x 的 dtype 无关。
card: numpy-result-dtype
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(np.isnan(x), np.nan, np.where(x > 0, 1.0, negative_slope))
