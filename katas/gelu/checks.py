"""Hidden checks of the gelu kata."""

from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Derivative, Elementwise, LastDigits, Probe, Reference


class TestGelu(LastDigits, Elementwise):
    """Smooth, with one minimum; the left tail leaves the range within ±40."""

    value = reference.gelu
    derivatives = (Derivative(reference.gelu_derivative),)
    ulp: ClassVar = {"gelu": 8, "gelu_derivative": 10}

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """GELU has its only minimum at -0.7517916."""
        return (-0.7517916,) if reference.__name__ == "gelu_derivative" else ()

    def size(self, probe: Probe, want: Array) -> Array:
        """Below 1e-290 a factor of the result may be subnormal and have lost its digits honestly."""
        return np.maximum(super().size(probe, want), 1e-290)
