"""Hidden checks of the elu kata."""

from typing import ClassVar

import numpy as np

from actquiz import reference
from actquiz.grading import compare
from actquiz.grading.checks import Derivative, Elementwise, LastDigits, Probe
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, show


class TestElu(LastDigits, Elementwise):
    """Libraries differ in the derivative at 0, so only what no library returns there is wrong."""

    value = reference.elu
    derivatives = (Derivative(reference.elu_derivative),)
    parameters = ({}, {"alpha": 0.5}, {"alpha": 2.0}, {"alpha": 0.1}, {"alpha": 1.0})
    kinks = (0.0,)
    ulp: ClassVar = {"elu": 6, "elu_derivative": 6}

    def test_derivative(self, solution: Solution, rng: np.random.Generator) -> None:
        """The derivative has the right values; at 0 it lies between alpha and 1."""
        super().test_derivative(solution, rng)
        for parameters in self.parameters:
            probe = Probe(reference.elu_derivative, (np.array([0.0, -0.0]),), parameters)
            reply = solution.call(probe.function, probe.args, parameters)
            got = compare.as_array(reply.value, probe)
            (want,) = probe.want()
            compare.require_shape(got, want, probe)
            low, high = np.minimum(want, 1) - 1e-9, np.maximum(want, 1) + 1e-9
            if not ((low <= got) & (got <= high)).all():
                raise CheckFailed(
                    "values", input=probe.call, expected=show(want), got=show(got), function=probe.function
                )  # fmt: skip
