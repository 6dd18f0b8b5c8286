"""fails: derivative

en: The derivative is that of ReLU: 0 on the negative side, the very thing the leak is there to avoid.
zh: 这是 ReLU 的导数：负半轴为 0，而“泄漏”正是为了避免这一点。
card: leaky-relu-formula
"""

import numpy as np


def leaky_relu(x, negative_slope=0.01):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.01):
    return np.heaviside(x, 0).astype(x.dtype)
