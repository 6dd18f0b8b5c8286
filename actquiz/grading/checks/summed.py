"""What a kata must hold whose results are sums of terms that may cancel."""

from __future__ import annotations

import numpy as np

from actquiz.grading.checks.contract import EXTREME_RTOL, NEGLIGIBLE, ORDINARY_RTOL, Contract
from actquiz.grading.checks.probe import FLOATS, Reference
from actquiz.grading.solution import Solution


class Summed(Contract):
    """Measures every error against `size`, which says how large the terms of a sum are: they take its digits along."""

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """The function has the right values."""
        self._ordinary_sums(solution, rng, (self.value,))

    def test_backward(self, solution: Solution, rng: np.random.Generator) -> None:
        """The gradients have the right values."""
        self._ordinary_sums(solution, rng, self.gradients)

    def test_extremes(self, solution: Solution) -> None:
        """Huge and tiny inputs give right results."""
        for dtype in FLOATS:
            rtol, atol = EXTREME_RTOL[dtype], NEGLIGIBLE[dtype]
            for probe in self.extreme(dtype):
                self._judge(solution, probe, rtol=rtol, atol=atol, key="extreme", scaled=True)

    def _ordinary_sums(self, solution: Solution, rng: np.random.Generator, references: tuple[Reference, ...]) -> None:
        for dtype in FLOATS:
            tolerance = ORDINARY_RTOL[dtype]
            for probe in self.ordinary(rng, dtype):
                if probe.reference in references:
                    self._judge(solution, probe, rtol=tolerance, atol=tolerance, key="values", scaled=True)
