"""A dataclass with methods; the comparison selects among three constants."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Pieces:
    below: float
    above: float

    def __call__(self, x: np.ndarray) -> np.ndarray:
        choices = [np.full_like(x, self.above), np.full_like(x, self.below)]
        return np.asarray(np.select([x > 0, x <= 0], choices, default=x), dtype=x.dtype)


_slope = Pieces(below=0.0, above=1.0)


def relu_derivative(x):
    return _slope(x)


def relu(x):
    return np.where(x == -np.inf, _slope(x), np.where(np.isinf(x), x, _slope(x) * np.where(np.isinf(x), 0, x)))


if __name__ == "__main__":
    print(relu(np.linspace(-1, 1, 5)))
