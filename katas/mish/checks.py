"""Hidden checks of the mish kata."""

from collections.abc import Mapping
from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, Elementwise, LastDigits, Reference


class TestMish(LastDigits, Elementwise):
    """Smooth everywhere, with one minimum on the left."""

    value = reference.mish
    derivatives = (Derivative(reference.mish_derivative),)
    ulp: ClassVar = {"mish": 6, "mish_derivative": 12}

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Mish has its only minimum at -1.1924312."""
        return (-1.1924312,) if reference.__name__ == "mish_derivative" else ()
