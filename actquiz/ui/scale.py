"""From values to places along an axis, and the round numbers to write there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps `first` to 0 and `last` to `length`; downwards, the larger value is the first."""

    first: float
    last: float
    length: float

    def place(self, value: float) -> float:
        """Return where a value is."""
        return (value - self.first) / (self.last - self.first) * self.length

    def ticks(self, step: float) -> Iterator[float]:
        """Yield the multiples of `step` within the axis."""
        low, high = sorted((self.first, self.last))
        for number in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1):
            yield number * step


def step_for(span: float, most: int) -> float:
    """Return the smallest of 1, 2 and 5 times a power of ten that divides `span` into at most `most` parts."""
    wanted = span / most
    power: float = 10.0 ** math.floor(math.log10(wanted))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= wanted * (1 - 1e-9))


def written(tick: float) -> str:
    """Write a round number as short as it is."""
    return f"{tick:.4g}"
