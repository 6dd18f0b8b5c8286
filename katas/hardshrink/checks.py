"""Hidden checks of the hardshrink kata."""

from collections.abc import Mapping

from actquiz import reference
from actquiz.grading.checks import Derivative, Piecewise


class TestHardshrink(Piecewise):
    """The function jumps at ±lambd; PyTorch's value and slope there are 0, and the checks demand both."""

    value = reference.hardshrink
    derivatives = (Derivative(reference.hardshrink_derivative),)
    parameters = ({}, {"lambd": 2.0}, {"lambd": 0.125}, {"lambd": 0.0})

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return where the function jumps."""
        lambd = parameters.get("lambd", 0.5)
        return lambd, -lambd
