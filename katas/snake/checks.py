"""Hidden checks of the snake kata."""

from collections.abc import Iterator
from typing import ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Derivative, Elementwise, LastDigits, Probe


class TestSnake(LastDigits, Elementwise):
    """Far from 0 the derivative is a matter of how the angle was rounded, so it is judged within ±40 only."""

    value = reference.snake
    derivatives = (Derivative(reference.snake_derivative),)
    parameters = ({}, {"alpha": 0.5}, {"alpha": 2.0}, {"alpha": 0.3}, {"alpha": 3.0})
    ulp: ClassVar = {"snake": 6, "snake_derivative": 6}

    def extreme(self, dtype: type) -> Iterator[Probe]:
        """Leave out the derivative."""
        return (probe for probe in super().extreme(dtype) if probe.reference is reference.snake)

    def infinite(self) -> Iterator[Probe]:
        """Leave out the derivative: it has no limit."""
        return (probe for probe in super().infinite() if probe.reference is reference.snake)

    def size(self, probe: Probe, want: Array) -> Array:
        """Measure the derivative against its terms, 1 and a sine."""
        return np.maximum(np.abs(want), 1) if probe.reference is reference.snake_derivative else np.abs(want)
