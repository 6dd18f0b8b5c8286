"""Hidden checks of the hard_tanh kata."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Derivative, Piecewise, Probe


class TestHardTanh(Piecewise):
    """PyTorch's convention: the derivative at both bounds is 0, and the checks demand it.

    Bounds need not be symmetric nor lie on both sides of 0, and one of them may be 0.
    """

    value = reference.hard_tanh
    derivatives = (Derivative(reference.hard_tanh_derivative),)
    parameters = (
        {},
        {"min_val": -2.0, "max_val": 0.5},
        {"min_val": -2.0, "max_val": 0.0},
        {"min_val": 0.25, "max_val": 4.0},
        {"min_val": -0.5},
        {"max_val": 3.0},
    )
    sign_of_zero = True

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return the bounds."""
        return parameters.get("min_val", -1.0), parameters.get("max_val", 1.0)

    def accurate(self, rng: np.random.Generator) -> Iterator[Probe]:
        """Leave out zeros where a bound is 0: which of two zeros is the smaller one is nobody's business."""
        for probe in super().accurate(rng):
            (x,) = probe.args
            yield replace(probe, args=(np.where(x == 0, 1.0, x),)) if 0 in self.joints(probe.kwargs) else probe
