"""What a kata over single numbers may ask beyond twelve digits: the last ones, on golden rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from actquiz.grading.golden import Golden
from actquiz.grading.solution import Solution


class LastDigits:
    """Asks a function for its last digits. `ulp` says how many units in the last place each function may be off."""

    ulp: ClassVar[Mapping[str, float]]

    def test_ulp(self, solution: Solution, golden: Golden) -> None:
        """No golden row is off by more than the bound."""
        for function, bound in self.ulp.items():
            rows = golden.rows(function)
            rows.require(solution.call(function, (rows.x,), {}).value, bound)
