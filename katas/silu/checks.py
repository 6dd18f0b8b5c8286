"""Hidden checks of the silu kata."""

from collections.abc import Mapping
from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits, Reference


class TestSilu(LastDigits, Elementwise):
    """Smooth and without parameters, with one minimum on the left."""

    value = reference.silu
    derivatives = (Derivative(reference.silu_derivative),)
    ulp: ClassVar = {"silu": 6, "silu_derivative": 10}

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """SiLU has its only minimum at -1.2784645."""
        return (-1.2784645,) if reference.__name__ == "silu_derivative" else ()
