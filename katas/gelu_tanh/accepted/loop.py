"""Entry by entry, with math.tanh where it is safe and the exponential in the tail."""

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Gate:
    factor: float = math.sqrt(2 / math.pi)
    cubic: float = 0.044715

    def __call__(self, v):
        u = self.factor * (v + self.cubic * v**3)
        if u > -1:
            return 0.5 * (1 + math.tanh(u))
        e = math.exp(2 * u)
        return e / (1 + e)

    def slope(self, v):
        return self(v) * self(-v) * 2 * self.factor * (1 + 3 * self.cubic * v * v)


GATE = Gate()


def _each(f, x):
    out = np.empty_like(x)
    for i, v in np.ndenumerate(x):
        out[i] = v if math.isnan(v) else f(float(v))
    return out


def gelu_tanh(x):
    return _each(lambda v: v if v > 50 else 0 if v < -50 else v * GATE(v), x)


def gelu_tanh_derivative(x):
    return _each(lambda v: v > 0 if abs(v) > 50 else GATE(v) + v * GATE.slope(v), x)


print("loaded", GATE)
