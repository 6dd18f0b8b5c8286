"""Entry by entry with the math module; a class, a cache, a print."""

import math
from functools import lru_cache

import numpy as np


class Unit:
    @lru_cache(maxsize=1000)
    def gate(self, v):
        return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))

    def value(self, v):
        return v * self.gate(v) if v > -800 else 0.0

    def slope(self, v):
        if abs(v) > 800:
            return 1.0 if v > 0 else 0.0
        return self.gate(v) + v * self.gate(v) * self.gate(-v)


unit = Unit()


def _map(f, x):
    out = np.empty_like(x)
    for i in np.ndindex(x.shape):
        out[i] = x[i] if np.isnan(x[i]) else f(float(x[i]))
    return out


def silu(x):
    return _map(unit.value, x)


def silu_derivative(x):
    return _map(unit.slope, x)


print(silu(np.arange(3.0)))
