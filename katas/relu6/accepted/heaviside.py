"""A class that holds the bound; the slope is a difference of two steps."""

import numpy as np


class Capped:
    def __init__(self, cap):
        self.cap = cap

    def __call__(self, x):
        return np.maximum(np.minimum(x, x.dtype.type(self.cap)), x.dtype.type(0))

    def slope(self, x):
        zero, one = x.dtype.type(0), x.dtype.type(1)
        with np.errstate(invalid="ignore"):
            return np.heaviside(x, zero) - np.heaviside(x - x.dtype.type(self.cap), one)


_unit = Capped(6)
relu6 = _unit
relu6_derivative = _unit.slope
