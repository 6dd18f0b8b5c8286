"""A dataclass with a cache and a Python loop over the entries, with a demo at the end."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np


@dataclass
class Logistic:
    slope: bool = False
    seen: dict = field(default_factory=dict)

    def one(self, v: float) -> float:
        if v not in self.seen:
            e = math.exp(-abs(v))
            top = e if self.slope or v < 0 else 1.0
            self.seen[v] = top / (1.0 + e) ** (2 if self.slope else 1)
        return self.seen[v]

    def __call__(self, x):
        out = np.empty(x.shape, x.dtype)
        for index in np.ndindex(x.shape):
            out[index] = self.one(float(x[index]))
        return out


sigmoid = Logistic()
sigmoid_derivative = Logistic(slope=True)

if True:
    print("sigmoid(0) =", sigmoid(np.array([0.0])))
