"""A loop with branches, inside a class that remembers its last output."""

import numpy as np


class SquaredRelu:
    last = None

    def __call__(self, x):
        out = np.zeros(x.shape, x.dtype)
        for i in np.ndindex(*x.shape):
            if not x[i] <= 0:
                out[i] = x[i] ** 2
        self.last = out
        return out

    def slope(self, x):
        out = np.zeros(x.shape, x.dtype)
        for i in np.ndindex(*x.shape):
            if not x[i] <= 0:
                out[i] = x[i] + x[i]
        return out


_unit = SquaredRelu()
squared_relu = _unit
squared_relu_derivative = _unit.slope
