"""fails: derivative

en: 1/6 is the slope of the hard sigmoid, relu6(x + 3) / 6; ReLU6 itself rises with slope 1.
zh: 1/6 是 hard sigmoid 即 relu6(x + 3) / 6 的斜率；ReLU6 本身的斜率是 1。
card: hard-sigmoid
"""

import numpy as np


def relu6(x):
    return np.clip(x, 0, 6)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)) / x.dtype.type(6))
