"""A dataclass, one entry at a time; a print."""

import math
from dataclasses import dataclass

import numpy as np


@dataclass
class Snake:
    alpha: float = 1.0

    def value(self, v: float) -> float:
        return v + math.sin(self.alpha * v) ** 2 / self.alpha

    def slope(self, v: float) -> float:
        return 1.0 + 2.0 * math.sin(self.alpha * v) * math.cos(self.alpha * v)


def _each(f, x):
    out = x.copy()
    for i in np.ndindex(x.shape):
        if np.isfinite(x[i]):
            out[i] = f(float(x[i]))
    return out


def snake(x, alpha=1.0):
    return _each(Snake(alpha).value, x)


def snake_derivative(x, alpha=1.0):
    return _each(Snake(alpha).slope, x)


print(Snake().value(1.0))
