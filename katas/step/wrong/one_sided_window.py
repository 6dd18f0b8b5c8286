"""fails: derivative

en: The window is symmetric: negative entries down to -1 let the gradient through as well.
zh: 窗口是对称的：一直到 -1 的负数同样放行梯度。
card: relu6-derivative
"""

import numpy as np


def step(x):
    return np.heaviside(x, x.dtype.type(1))


def step_derivative(x):
    return np.where(np.isnan(x), x, ((x >= 0) & (x <= 1)).astype(x.dtype))
