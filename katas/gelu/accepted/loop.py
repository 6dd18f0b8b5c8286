"""A dataclass, one entry at a time, the math module only."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass
class Normal:
    scale: float = math.sqrt(2)

    def cdf(self, v: float) -> float:
        return math.erfc(-v / self.scale) / 2

    def pdf(self, v: float) -> float:
        return math.exp(-v * v / 2) / math.sqrt(2 * math.pi) if abs(v) < 100 else 0.0


STANDARD = Normal()


def _apply(f, x):
    out = np.empty(x.shape, x.dtype)
    with np.errstate(under="ignore"):
        for index, v in np.ndenumerate(x):
            out[index] = v if math.isnan(v) else f(float(v))
    return out


def gelu(x):
    return _apply(lambda v: 0.0 if v < -100 else v * STANDARD.cdf(v), x)


def gelu_derivative(x):
    return _apply(lambda v: float(v > 0) if abs(v) > 100 else STANDARD.cdf(v) + v * STANDARD.pdf(v), x)


if True:
    print("gelu(1) =", gelu(np.array([1.0])))
