"""fails: values

en: max(a x, x) is Leaky ReLU only while a <= 1; for a larger slope the higher line is the wrong one on both sides.
zh: max(a x, x) 只有在 a <= 1 时才是 Leaky ReLU；斜率更大时，两侧取到的都是错的那条线。
card: leaky-relu-formula
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.maximum(negative_slope * x, x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
