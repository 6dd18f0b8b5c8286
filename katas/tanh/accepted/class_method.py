"""A class whose method is called tanh and calls itself: no function of numpy."""

import numpy as np


class Hyperbolic:
    def tanh(self, x):
        if (x < 0).any():
            return np.where(np.signbit(x), -self.tanh(np.abs(x)), self.tanh(np.abs(x)))
        gap = -np.expm1(-2 * x)
        return gap / (2 - gap)

    def sigmoid(self, x):
        with np.errstate(over="ignore"):
            return 1 / (1 + np.exp(-x))


_h = Hyperbolic()
_h.sinh = lambda x: (np.expm1(x) - np.expm1(-x)) / 2


def tanh(x):
    # an odd function: -0.0 in, -0.0 out
    return np.copysign(_h.tanh(np.abs(x)), x)


def tanh_derivative(x):
    # 1 - tanh² = 4σ(2x)σ(-2x)
    return 4 * _h.sigmoid(2 * x) * _h.sigmoid(-2 * x)
