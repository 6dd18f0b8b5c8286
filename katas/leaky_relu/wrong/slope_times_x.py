"""fails: derivative

en: On the negative side it returns a x, the value; the derivative there is the constant a.
zh: 负半轴返回的是函数值 a x；那里的导数应是常数 a。
card: leaky-relu-formula
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), negative_slope * x)
