"""Golden rows of a kata: inputs with exact results, made from many digits and rounded once.

A file `golden/FUNCTION.json` is a list of cases. Each has `args` and `kwargs`, and for every result `value`, the exact
one rounded to float64, `rest`, what rounding left in units of the last place, and `size`, the size of the terms where
they cancel. Each is a row of hex floats with spaces between.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
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
class Case:
    """One call with its exact results."""

    function: str
    args: tuple[Array, ...]
    kwargs: Mapping[str, Any]
    results: tuple[Exact, ...]

    def ulps(self, got: Any) -> list[Array]:
        """Return the errors of each result."""
        found = got if isinstance(got, tuple) else (got,)
        return [exact.ulps(np.asarray(result)) for exact, result in zip(self.results, found, strict=True)]

    def require(self, got: Any, bound: float) -> None:
        """No entry is off by more than `bound` units in the last place. Shapes are judged by other checks."""
        for number, errors in enumerate(self.ulps(got)):
            if (errors > bound).any():
                result = np.asarray(got[number] if isinstance(got, tuple) else got)
                raise self._failure(result, number, errors, bound)

    def _failure(self, got: Array, number: int, errors: Array, bound: float) -> CheckFailed:
        """Show the entry that is worst, alone where the function maps each entry by itself."""
        exact = self.results[number].value
        index = tuple(map(int, np.unravel_index(np.argmax(errors), errors.shape)))
        args, place = self.args, f"[{number}]" if len(self.results) > 1 else ""
        if exact.ndim == 1 and all(arg.shape == exact.shape for arg in args):
            args = tuple(arg[index[0] : index[0] + 1] for arg in args)
        return CheckFailed(
            "ulp", input=expression(self.function, args, self.kwargs) + place, expected=show(float(exact[index])),
            got=show(float(got[index])), index=index, ulp=float(errors[index]), function=self.function,
            bound=f"{bound:g}",
        )  # fmt: skip


class Golden:
    """The golden rows of one kata."""

    def __init__(self, kata: Path) -> None:
        self._folder = kata / FOLDER

    @property
    def functions(self) -> list[str]:
        """The functions that have rows."""
        return sorted(path.stem for path in self._folder.glob("*.json"))

    def cases(self, function: str) -> tuple[Case, ...]:
        """Return the cases of a function."""
        return _read(self._folder / f"{function}.json")


@cache
def _read(path: Path) -> tuple[Case, ...]:
    return tuple(
        Case(
            path.stem,
            tuple(map(_numbers, case["args"])),
            case["kwargs"],
            tuple(Exact(*(_numbers(result[key]) for key in ("value", "rest", "size"))) for result in case["results"]),
        )
        for case in json.loads(path.read_text(encoding="ascii"))
    )


def _numbers(written: str) -> Array:
    return np.array([float.fromhex(number) for number in written.split()])
