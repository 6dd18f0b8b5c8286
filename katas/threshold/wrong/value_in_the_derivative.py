"""fails: derivative

en: The derivative of a constant is 0, whatever the constant is; `value` does not belong into it.
zh: 常数的导数是 0，不管常数是多少；`value` 不该出现在导数里。
card: relu-slope-sign
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return np.where(np.isnan(x), x, np.where(x > threshold, x.dtype.type(1), x.dtype.type(value)))
