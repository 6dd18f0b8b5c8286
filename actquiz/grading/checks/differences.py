"""What a kata that differentiates a given function numerically must hold: a function by its name, an array, a step."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from actquiz.grading.checks.contract import Contract
from actquiz.grading.checks.probe import Probe
from actquiz.grading.client import Reply
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution


class Differences(Contract):
    """Its results carry the rounding of f divided by the step, so a tolerance of its own takes the place of all others.

    Only what the functions of `objectives` can show is checked: there are no extremes and no limits.
    """

    rtol: ClassVar[float]
    atol: ClassVar[float]

    # None takes a check away
    test_accuracy = None  # type: ignore[assignment]
    test_extremes = None  # type: ignore[assignment]
    test_no_warnings = None  # type: ignore[assignment]
    test_infinity = None  # type: ignore[assignment]
    test_speed = None  # type: ignore[assignment]

    def with_step(self) -> Iterable[Probe]:
        """Yield calls with steps so large that they show in the result."""
        raise NotImplementedError

    def hands_out(self) -> Iterable[Probe]:
        """Yield calls with functions that keep or overwrite the array they are given."""
        raise NotImplementedError

    def test_step(self, solution: Solution) -> None:
        """The differences are taken with the step that was asked for."""
        self._judge_all(solution, self.with_step())

    def test_own_array(self, solution: Solution) -> None:
        """A function that overwrites its argument, or returns a part of it, spoils nothing."""
        self._judge_all(solution, self.hands_out())

    def with_nan(self) -> Iterable[Probe]:
        """Yield nothing: a NaN in x makes every difference NaN."""
        return ()

    def _judge_all(self, solution: Solution, probes: Iterable[Probe]) -> None:
        for probe in probes:
            self._judge(solution, probe, rtol=self.rtol, atol=self.atol, key="values")

    def _compare(self, probe: Probe, reply: Reply, **options: Any) -> None:
        try:
            super()._compare(probe, reply, **{**options, "rtol": self.rtol, "atol": self.atol})
        except CheckFailed as failure:
            # nobody counts units in the last place where a part of 1e-6 is allowed
            failure.ulp = None
            raise
