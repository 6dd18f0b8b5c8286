"""np.clip without an upper bound, a power, and the slope as a sum; one cut serves both functions."""

import numpy as np

cut = lambda x: np.clip(x, 0, None)


def squared_relu(x):
    return cut(x) ** 2


def squared_relu_derivative(x):
    positive = cut(x)
    return positive + positive
