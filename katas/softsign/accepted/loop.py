"""A class, one entry at a time."""

import math

import numpy as np


class Softsign:
    def __call__(self, v):
        return math.copysign(1.0, v) if math.isinf(v) else v / (1 + abs(v))

    def slope(self, v):
        return (1 / (1 + abs(v))) ** 2


UNIT = Softsign()


def _each(f, x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = f(float(x[index]))
    return out


def softsign(x):
    return _each(UNIT, x)


def softsign_derivative(x):
    print("slope of", x.shape)
    return _each(UNIT.slope, x)
