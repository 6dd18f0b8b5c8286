"""Hidden checks of the softshrink kata."""

from collections.abc import Mapping

from actquiz import reference
from actquiz.grading.checks import Derivative, Piecewise


class TestSoftshrink(Piecewise):
    """At both kinks the derivative is 0 in all libraries, and the checks demand it."""

    value = reference.softshrink
    derivatives = (Derivative(reference.softshrink_derivative),)
    parameters = ({}, {"lambd": 2.0}, {"lambd": 0.125}, {"lambd": 0.0})

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return the ends of the dead zone."""
        lambd = parameters.get("lambd", 0.5)
        return lambd, -lambd
