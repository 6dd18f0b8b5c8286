"""fails: no_warnings

en: `np.where` squares the negative entries too, where x² overflows, and drops them only afterwards.
zh: `np.where` 会把负数也先平方，x² 溢出，然后才丢掉。
card: elu-where-nan
"""

import numpy as np


def squared_relu(x):
    return np.where(x <= 0, x.dtype.type(0), x * x)


def squared_relu_derivative(x):
    return 2 * np.maximum(x, 0)
