"""Hidden checks of the gelu_tanh kata."""

from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Derivative, Elementwise, LastDigits, Probe, Reference


class TestGeluTanh(LastDigits, Elementwise):
    """Smooth, with one minimum; the left tail leaves the range near -21."""

    value = reference.gelu_tanh
    derivatives = (Derivative(reference.gelu_tanh_derivative),)
    ulp: ClassVar = {"gelu_tanh": 8, "gelu_tanh_derivative": 12}

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """The function has its only minimum at -0.7524614."""
        return (-0.7524614,) if reference.__name__ == "gelu_tanh_derivative" else ()

    def size(self, probe: Probe, want: Array) -> Array:
        """Below 1e-290 a factor of the result may be subnormal and have lost its digits honestly."""
        return np.maximum(super().size(probe, want), 1e-290)
