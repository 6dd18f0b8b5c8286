"""ReLU times itself; the slope by the chain rule, mask and all."""

import numpy as np


def _relu(x):
    return np.where(x <= 0, np.zeros_like(x), x)


def squared_relu(x):
    y = _relu(x)
    return y * y


def squared_relu_derivative(x):
    return 2 * _relu(x) * (x > 0)
