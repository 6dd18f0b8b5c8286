"""Reading the tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actquiz.grading.golden import Exact
from tests.golden_tables.hexfloat import read

DATA = Path(__file__).parent / "data"
Array = NDArray[Any]


def exact(lines: list[str]) -> Exact:
    """Read a column from its lines."""
    return Exact(*np.array([read(line) for line in lines]).reshape(-1, 3).T)


@cache
def points() -> Array:
    """Return the points of the tables."""
    return np.array([float.fromhex(line) for line in _lines("points.txt")])


@cache
def table(name: str) -> Exact:
    """Return the table of a function."""
    return exact(_lines(f"{name}.txt"))


@cache
def pairs() -> tuple[Array, Array, list[Exact]]:
    """Return gates, factors, and the columns of gated units."""
    cells = list(zip(*(line.split(", ") for line in _lines("pairs.txt")), strict=True))
    gate, up = (np.array([float.fromhex(cell) for cell in column]) for column in cells[:2])
    return gate, up, [exact(list(column)) for column in cells[2:]]


@cache
def rows() -> list[tuple[Exact, Array, Array, list[Exact]]]:
    """Return for each row logsumexp, x, grad, and the columns softmax, log_softmax and their backward passes."""
    lines = _lines("rows.txt")
    found = []
    while lines:
        _, size, total = lines[0].split(" ", 2)
        body, lines = lines[1 : int(size) + 1], lines[int(size) + 1 :]
        cells = list(zip(*(line.split(", ") for line in body), strict=True))
        x, grad = (np.array([float.fromhex(cell) for cell in column]) for column in cells[:2])
        found.append((exact([total]), x, grad, [exact(list(column)) for column in cells[2:]]))
    return found


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="ascii").splitlines()
