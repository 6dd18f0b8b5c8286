"""A frozen dataclass, one entry at a time."""

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Selu:
    alpha: float = 1.6732632423543772848170429916717
    scale: float = 1.0507009873554804934193349852946

    def value(self, v):
        return self.scale * (max(v, 0.0) + self.alpha * math.expm1(min(v, 0.0)))

    def slope(self, v):
        return self.scale if v > 0 else self.scale * self.alpha * math.exp(v)


UNIT = Selu()


def _apply(function, x):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        v = float(x[index])
        out[index] = v if v != v else function(v)
    return out


def selu(x):
    return _apply(UNIT.value, x)


def selu_derivative(x):
    return _apply(UNIT.slope, x)


print(UNIT, selu(np.array([-1.0, 1.0])))
