"""Hidden checks of the threshold kata."""

from collections.abc import Mapping

from actquiz import reference
from actquiz.grading.checks import Derivative, Piecewise


class TestThreshold(Piecewise):
    """The function is `value` and the slope 0 at the threshold itself, and the checks demand both.

    `value` lies below the threshold, at it and above it.
    """

    value = reference.threshold
    derivatives = (Derivative(reference.threshold_derivative),)
    parameters = (
        {},
        {"threshold": 0.5, "value": -1.0},
        {"threshold": -1.0, "value": 2.0},
        {"threshold": 1.5, "value": 1.5},
        {"value": 20.0},
        {"threshold": -4.0},
    )

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return the threshold."""
        return (parameters.get("threshold", 0.0),)
