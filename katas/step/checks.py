"""Hidden checks of the step kata."""

from collections.abc import Mapping

from actquiz import reference
from actquiz.grading.checks import Derivative, Piecewise
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution


class TestStep(Piecewise):
    """The second function is no derivative of the first: it is the estimate that lets a gradient through."""

    value = reference.step
    derivatives = (Derivative(reference.step_derivative),)

    def joints(self, parameters: Mapping[str, float]) -> tuple[float, ...]:
        """Return the jump, and the ends of the window."""
        return 0.0, -1.0, 1.0

    def _say_which_is_wrong(self, solution: Solution, failure: CheckFailed) -> None:
        """Differences of the step say nothing about the estimate."""
