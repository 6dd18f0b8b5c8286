"""Minimum of maximum, and the slope read off the output: it is 1 exactly where neither bound is reached."""

import numpy as np


def relu6(x):
    return np.minimum(np.maximum(x, 0), 6)


def relu6_derivative(x):
    y = relu6(x)
    return np.where(np.isnan(y), y, np.where((y == 0) | (y == 6), np.zeros_like(y), np.ones_like(y)))
