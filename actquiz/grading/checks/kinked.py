"""What an elementwise function with kinks must hold where libraries differ in its derivative."""

from __future__ import annotations

import numpy as np

from actquiz.grading import compare
from actquiz.grading.checks.elementwise import Elementwise
from actquiz.grading.checks.probe import Probe
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, show

_TOLERANCE = 1e-9


class Kinked(Elementwise):
    """Any subgradient will do at `kinks`: everything between the slopes of the two sides, and nothing else."""

    def test_derivative(self, solution: Solution, rng: np.random.Generator) -> None:
        """The derivative has the right values; at a kink it lies between those of both sides."""
        super().test_derivative(solution, rng)
        for derivative in self.derivatives:
            for parameters in self.parameters:
                for kink in self.kinks:
                    at = [kink] if kink else [0.0, -0.0]
                    _require_subgradient(solution, Probe(derivative.reference, (np.array(at),), parameters))


def _require_subgradient(solution: Solution, probe: Probe) -> None:
    reply = solution.call(probe.function, probe.args, probe.kwargs)
    got = compare.as_array(reply.value, probe)
    (want,) = probe.want()
    compare.require_shape(got, want, probe)
    (x,) = probe.args
    left, right = (np.asarray(probe.reference(np.nextafter(x, side), **probe.kwargs)) for side in (-np.inf, np.inf))
    low, high = np.minimum(left, right) - _TOLERANCE, np.maximum(left, right) + _TOLERANCE
    if not ((low <= got) & (got <= high)).all():
        raise CheckFailed("values", input=probe.call, expected=show(want), got=show(got), function=probe.function)
