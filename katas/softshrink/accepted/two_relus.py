"""A ReLU for each side; the slope is a sum of two steps."""

import numpy as np


def _relu(x):
    return np.maximum(x, 0)


def softshrink(x, lambd=0.5):
    return _relu(x - lambd) - _relu(-x - lambd)


def softshrink_derivative(x, lambd=0.5):
    zero = x.dtype.type(0)
    return np.heaviside(x - lambd, zero) + np.heaviside(-x - lambd, zero)
