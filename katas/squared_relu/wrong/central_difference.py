"""fails: derivative

en: With h = 1e-3 the central difference at 0 is h/2, not 0: the second derivative jumps there.
zh: 取 h = 1e-3 时，0 处的中心差分是 h/2，而不是 0：二阶导数在那里跳变。
card: gradient-check-kinks
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    h = 1e-3
    return (squared_relu(x + h) - squared_relu(x - h)) / (2 * h)
