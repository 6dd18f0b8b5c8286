"""Hidden checks of the gain kata."""

from __future__ import annotations

import math

from actquiz import reference
from actquiz.grading.checks import Probe, as_number
from actquiz.grading.failure import CheckFailed
from actquiz.grading.refusal import require_error
from actquiz.grading.solution import Solution, show

CONSTANT = ("linear", "relu", "tanh", "sigmoid", "selu")
# in another case, longer, shorter, with a blank, of activations that have no row
UNKNOWN = ("gelu", "ReLU", "leakyrelu", "leaky-relu", "leaky", "relu6", "lu", "", " tanh", "Linear", "identity", "None")


class TestGain:
    """No arrays: a name and a slope give a number."""

    def test_values(self, solution: Solution) -> None:
        """Every constant is right."""
        for name in CONSTANT:
            _require_gain(solution, name)

    def test_slope(self, solution: Solution) -> None:
        """The gain of leaky_relu depends on its slope."""
        _require_gain(solution, "leaky_relu")
        for slope in (0.2, 1.0, None, 0.01, 0.25, 0.5, 1.5, 3.0):
            _require_gain(solution, "leaky_relu", slope)

    def test_unknown_name(self, solution: Solution) -> None:
        """Any other name is a ValueError that names it."""
        for name in UNKNOWN:
            require_error(solution, "calculate_gain", name, naming=name)
            require_error(solution, "calculate_gain", name, 0.2, naming=name)

    def test_zero_slope(self, solution: Solution) -> None:
        """Slopes of 0 and below count like any other, integers too."""
        for slope in (0.0, 0, -0.5, -1, 1, 2):
            _require_gain(solution, "leaky_relu", slope)

    def test_param_elsewhere(self, solution: Solution) -> None:
        """No other gain depends on `param`."""
        for name in CONSTANT:
            for param in (0.2, 0.0, None):
                _require_gain(solution, name, param)


def _require_gain(solution: Solution, *args: str | float | None) -> None:
    probe = Probe(reference.calculate_gain, args)
    got = as_number(solution.calculate_gain(*args), probe)
    want = reference.calculate_gain(*args)
    if not math.isclose(got, want, rel_tol=1e-9):
        raise CheckFailed(
            "values", input=probe.call, expected=show(want), got=show(float(got)), function=probe.function
        )  # fmt: skip
