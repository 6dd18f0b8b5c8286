"""A class with a forward and a backward pass, one object per slope, kept by functools."""

from functools import lru_cache

import numpy as np


class Leaky:
    def __init__(self, slope):
        self.slope = slope
        self.x = None

    def forward(self, x):
        self.x = x.copy()
        return np.select([x < 0], [self.slope * x], default=x)

    def backward(self, grad_output):
        table = np.array([self.slope, self.slope, 1.0], dtype=self.x.dtype)
        known = np.nan_to_num(np.sign(self.x), nan=0.0).astype(int)
        # a NaN stays one when it is added to anything
        return grad_output * table[known + 1] + np.where(np.isnan(self.x), self.x, self.x.dtype.type(0))


@lru_cache(maxsize=None)
def layer(slope):
    return Leaky(slope)


def leaky_relu(x, negative_slope=0.01):
    return layer(negative_slope).forward(x)


def leaky_relu_derivative(x, negative_slope=0.01):
    unit = layer(negative_slope)
    unit.forward(x)
    return unit.backward(np.ones_like(x))
