"""Hidden checks of the hard_swish kata."""

from collections.abc import Mapping
from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, LastDigits, Piecewise, Reference


class TestHardSwish(LastDigits, Piecewise):
    """The outer pieces own the kinks: the derivative is 0 at -3 and 1 at 3, as in PyTorch 2.13; 2.6 had -1/2 and 3/2.

    The function vanishes at -3 and its derivative at -3/2; there a parabola that was multiplied out cancels. That costs
    the star for the last digits only.
    """

    value = reference.hard_swish
    derivatives = (Derivative(reference.hard_swish_derivative),)
    ulp: ClassVar = {"hard_swish": 3, "hard_swish_derivative": 3}

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return the ends of the parabola."""
        return -3.0, 3.0

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return where the parabola begins, and the zero of its slope."""
        return (-3.0,) if reference is self.value else (-1.5,)
