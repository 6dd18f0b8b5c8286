"""Golden rows of a kata: inputs of an elementwise function with exact results, made from many digits and rounded once.

A file `golden/FUNCTION.json` holds `x`, the exact `value` rounded to float64, `rest`, what rounding left in units of
the last place, and `size`, the size of the terms where they cancel: each a row of hex floats with spaces between.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actquiz.grading import compare
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import expression, show

Array = NDArray[Any]
FOLDER = "golden"


@dataclass(frozen=True)
class Exact:
    """Exact values: rounded to float64, what rounding left in units of the last place, and the size of the terms."""

    value: Array
    rest: Array
    size: Array

    def ulps(self, got: Array) -> Array:
        """Return the errors of float64 results in units of the last place of the exact value, or of its terms.

        Special values count 0 where they agree and inf where they do not.
        """
        with np.errstate(all="ignore"):
            error = np.abs((got - self.value) / compare.unit(self.value) - self.rest)
            error = error * (compare.unit(self.value) / compare.unit(np.maximum(np.abs(self.value), self.size)))
        same = (got == self.value) | (np.isnan(got) & np.isnan(self.value))
        return np.where(np.isfinite(self.value) & np.isfinite(got), error, np.where(same, 0.0, np.inf))


@dataclass(frozen=True)
class Rows:
    """The golden rows of one function."""

    function: str
    x: Array
    exact: Exact

    @property
    def call(self) -> str:
        """The call for all rows."""
        return expression(self.function, (self.x,), {})

    def require(self, got: Any, bound: float) -> None:
        """No entry is off by more than `bound` units in the last place; the worst is shown, alone."""
        got = compare.as_array(got, self)
        compare.require_shape(got, self.x, self)
        compare.require_dtype(got, self.x, self)
        errors = self.exact.ulps(got)
        worst = int(np.argmax(errors))
        if errors[worst] > bound:
            raise CheckFailed(
                "ulp", input=expression(self.function, (self.x[worst : worst + 1],), {}),
                expected=show(float(self.exact.value[worst])), got=show(float(got[worst])), index=(0,),
                ulp=float(errors[worst]), function=self.function, bound=f"{bound:g}",
            )  # fmt: skip


class Golden:
    """The golden rows of one kata."""

    def __init__(self, kata: Path) -> None:
        self._folder = kata / FOLDER

    @property
    def functions(self) -> list[str]:
        """The functions that have rows."""
        return sorted(path.stem for path in self._folder.glob("*.json"))

    def rows(self, function: str) -> Rows:
        """Return the rows of a function."""
        return _read(self._folder / f"{function}.json")


@cache
def _read(path: Path) -> Rows:
    columns = {key: _numbers(cells) for key, cells in json.loads(path.read_text(encoding="ascii")).items()}
    return Rows(path.stem, columns.pop("x"), Exact(**columns))


def _numbers(written: str) -> Array:
    return np.array([float.fromhex(number) for number in written.split()])
