"""fails: values

en: 0.01 is a slope, not an offset: added to ReLU it moves the whole curve up and leaves the negative side flat.
zh: 0.01 是斜率，不是偏置：加在 ReLU 上只会把整条曲线抬高，负半轴仍然是平的。
card: leaky-slope-not-bias
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.maximum(x, 0) + negative_slope


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.heaviside(x, 0).astype(x.dtype)
