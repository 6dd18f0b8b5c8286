"""Hidden checks of the hard_sigmoid kata."""

from collections.abc import Mapping
from typing import ClassVar

from actquiz import reference
from actquiz.grading.checks import Derivative, LastDigits, Piecewise, Reference


class TestHardSigmoid(LastDigits, Piecewise):
    """At both kinks the derivative is 0 in all libraries, and the checks demand it.

    Near -3 the function itself vanishes, and x/6 + 1/2 cancels there: that costs the star for the last digits only.
    """

    value = reference.hard_sigmoid
    derivatives = (Derivative(reference.hard_sigmoid_derivative),)
    ulp: ClassVar = {"hard_sigmoid": 3, "hard_sigmoid_derivative": 3}

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return the ends of the slope."""
        return -3.0, 3.0

    def zeros(self, reference: Reference, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return where the slope of the function begins."""
        return (-3.0,) if reference is self.value else ()
