"""A class with the parameter, one entry at a time; a print."""

import math

import numpy as np


class Celu:
    def __init__(self, alpha):
        self.alpha = alpha

    def value(self, v):
        return max(v, 0.0) + self.alpha * math.expm1(min(v, 0.0) / self.alpha)

    def slope(self, v):
        return math.exp(min(v, 0.0) / self.alpha)

    @staticmethod
    def over(f, x):
        out = np.full_like(x, np.nan)
        for i in np.ndindex(x.shape):
            if not np.isnan(x[i]):
                out[i] = f(float(x[i]))
        return out


def celu(x, alpha=1.0):
    return Celu.over(Celu(alpha).value, x)


def celu_derivative(x, alpha=1.0):
    return Celu.over(Celu(alpha).slope, x)


print(celu(np.array([-1.0])))
