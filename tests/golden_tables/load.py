"""Reading the tables."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.golden_tables.hexfloat import read

DATA = Path(__file__).parent / "data"
Array = NDArray[Any]


@dataclass(frozen=True)
class Column:
    """Exact values: rounded to float64, what is left in units of the last place, and the size of the terms."""

    value: Array
    remainder: Array
    size: Array

    @classmethod
    def of(cls, lines: list[str]) -> Column:
        """Read a column from its lines."""
        return cls(*np.array([read(line) for line in lines]).reshape(-1, 3).T)

    def ulps(self, got: Array) -> Array:
        """Return the errors of float64 results in units of the last place of the exact value, or of its terms.

        Special values count 0 where they agree and inf where they do not.
        """
        with np.errstate(all="ignore"):
            error = np.abs((got - self.value) / unit(self.value) - self.remainder)
            error = error * (unit(self.value) / unit(np.maximum(np.abs(self.value), self.size)))
        same = (got == self.value) | (np.isnan(got) & np.isnan(self.value))
        return np.where(np.isfinite(self.value) & np.isfinite(got), error, np.where(same, 0.0, np.inf))


def unit(value: Array) -> Array:
    """Return the unit in the last place; np.spacing of the largest number would be NaN."""
    return np.asarray(np.ldexp(1.0, np.maximum(np.frexp(value)[1] - 53, -1074)))


@cache
def points() -> Array:
    """Return the points of the tables."""
    return np.array([float.fromhex(line) for line in _lines("points.txt")])


@cache
def table(name: str) -> Column:
    """Return the table of a function."""
    return Column.of(_lines(f"{name}.txt"))


@cache
def pairs() -> tuple[Array, Array, list[Column]]:
    """Return gates, factors, and the columns of gated units."""
    cells = list(zip(*(line.split(", ") for line in _lines("pairs.txt")), strict=True))
    gate, up = (np.array([float.fromhex(cell) for cell in column]) for column in cells[:2])
    return gate, up, [Column.of(list(column)) for column in cells[2:]]


@cache
def rows() -> list[tuple[Column, Array, Array, list[Column]]]:
    """Return for each row logsumexp, x, grad, and the columns softmax, log_softmax and their backward passes."""
    lines = _lines("rows.txt")
    found = []
    while lines:
        _, size, total = lines[0].split(" ", 2)
        body, lines = lines[1 : int(size) + 1], lines[int(size) + 1 :]
        cells = list(zip(*(line.split(", ") for line in body), strict=True))
        x, grad = (np.array([float.fromhex(cell) for cell in column]) for column in cells[:2])
        found.append((Column.of([total]), x, grad, [Column.of(list(column)) for column in cells[2:]]))
    return found


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="ascii").splitlines()
