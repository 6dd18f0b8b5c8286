"""fails: values

en: The slope belongs to the negative side; here it scales the positive side and the negative side is cut off.
zh: 斜率属于负半轴；这里缩放的却是正半轴，负半轴被截成了 0。
card: prelu-wrong-side
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return negative_slope * np.maximum(x, 0)


def leaky_relu_derivative(x, negative_slope=0.01):
    return negative_slope * np.heaviside(x, 0).astype(x.dtype)
