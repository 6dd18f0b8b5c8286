"""Compare the references with torch, JAX, SciPy, ONNX's reference evaluator and textbook numpy on the golden tables.

    python -m benchmarks.accuracy > docs/accuracy.md

Libraries that are not installed are left out. Run it from a checkout; it needs mpmath for nothing but reading tables.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import numpy as np

from actquiz import reference
from benchmarks import libraries, rowwise
from benchmarks.rowwise import Cell
from tests.golden_tables import load
from tests.golden_tables.entries import ENTRIES
from tests.golden_tables.exact import Entry
from tests.golden_tables.load import Array

KINKS = (0.0, 0.5, 1.0, 3.0, 6.0)
LIMITS: dict[Any, float] = {np.float64: 1e-6, np.float32: 1e-3}
# exact everywhere in every library but for special values; they would only lengthen the table
TRIVIAL = ("relu", "relu6", "hard_tanh", "hardshrink", "threshold", "step", "squared_relu", "log_relu")
SMALLER = "\nA library without failures whose largest error is smaller than ours:\n"

INTRODUCTION = """# Accuracy

Made by `python -m benchmarks.accuracy`; do not edit. Every function is evaluated at the points of
`tests/golden_tables` ({points} of them in float64, {fits} in float32) and compared with exact values.

A cell is the largest error in units of the last place (ULP) of the result, or of the size of its terms where they
cancel (around the zeros of derivatives). 0.50 is a correctly rounded result. Then, only if not 0:

- **c** catastrophic: wrong by more than 1e-6 (float32: 1e-3) of the exact value or its terms, z included
- **z** returned 0 where the exact value is a normal number
- **n** not finite where the exact value is finite
- **i** wrong at -inf, inf or NaN

Points whose exact value is subnormal count for n only, kinks (where libraries may differ) for nothing. Derivatives are
autograd's in torch and JAX and the textbook formula in numpy; SciPy and ONNX have none. JAX runs with x64 enabled and
flushes subnormal numbers to 0. The textbook column is plain numpy as it is written in most tutorials. More points find
larger errors in every column: the docstrings of `actquiz.reference` have those of actquiz with 5000 random points more.
"""

ROWS_AND_PAIRS = """\
The softmax family on rows of 1 to 200 entries, some spread over hundreds, some dominated by one entry; errors of
logsumexp and of backward passes are measured on the size of their terms. Gated units on pairs of ordinary and of
extreme numbers, a gate far below 0 times a factor of 1e250 included; "in the gate" is the derivative.
"""


def measure(got: Array, entry: Entry, dtype: type) -> Cell:
    """Return the largest error and the counts of failures."""
    x, exact = load.points(), load.table(entry.name)
    bits = 53 if dtype is np.float64 else 24
    tiny, largest = np.finfo(dtype).tiny, float(np.finfo(dtype).max)
    size = np.maximum(np.abs(exact.value), exact.size)
    unit = np.ldexp(1.0, np.frexp(size)[1] - bits)
    special = ~np.isfinite(x)
    fits = chosen(x, dtype) & ~(np.isin(np.abs(x), KINKS) & ("derivative" in entry.function))
    finite = fits & ~special & (np.abs(exact.value) <= largest)
    normal = finite & (np.abs(exact.value) >= tiny)
    result = got.astype(np.float64)
    error = np.abs(result - exact.value)
    broken = finite & ~np.isfinite(result)
    catastrophic = normal & ~broken & (error > LIMITS[dtype] * size)
    zero = normal & (result == 0) & (size < 1e3 * np.abs(exact.value))
    same = (result == exact.value) | (np.isnan(result) & np.isnan(exact.value))
    near = np.abs(result - exact.value) <= 1e-6 * np.abs(exact.value)
    wrong = special & ~same & ~near
    remainder = exact.rest * np.ldexp(1.0, np.frexp(exact.value)[1] - np.frexp(size)[1] + bits - 53)
    fine = normal & ~broken
    ulps = np.abs((result - exact.value) / unit - remainder)
    counts = {"c": catastrophic, "z": zero, "n": broken, "i": wrong}
    return float(ulps[fine].max()), {key: int(where.sum()) for key, where in counts.items()}


def chosen(x: Array, dtype: type) -> Array:
    """Return which points fit a dtype and are not subnormal in it."""
    inside = (np.abs(x) >= np.finfo(dtype).tiny) | (x == 0) | np.isnan(x)
    return np.asarray(((x.astype(dtype) == x) | np.isnan(x)) & inside)


def show(cell: Cell | None) -> str:
    """Return a cell as text."""
    if cell is None:
        return ""
    ulps, counts = cell
    number = f"{ulps:.2f}" if ulps < 100 else f"{ulps:.0f}" if ulps < 1e5 else f"{ulps:.0e}".replace("e+", "e")
    return " ".join([number, *(f"{key}{count}" for key, count in counts.items() if count)])


def rows(dtype: type, names: list[str]) -> dict[str, list[Cell | None]]:
    """Return the cells of each function, actquiz first."""
    x: Array = load.points().astype(dtype)
    table: dict[str, list[Cell | None]] = {}
    for entry in ENTRIES:
        if entry.function.removesuffix("_derivative") in TRIVIAL:
            continue
        ours: Callable[..., Any] = getattr(reference, entry.function)
        cells: list[Cell | None] = [measure(ours(x, **entry.parameters), entry, dtype)]
        for name in names:
            result = libraries.evaluate(name, entry, x)
            cells.append(None if result is None else measure(result, entry, dtype))
        table[entry.name] = cells
    return table


def exceptions(table: dict[str, list[Cell | None]], names: list[str]) -> list[str]:
    """Return where a library without failures has a smaller error than actquiz."""
    found = []
    for function, (ours, *others) in table.items():
        assert ours is not None
        for name, cell in zip(names, others, strict=True):
            if cell is not None and cell[0] < ours[0] - 0.05 and not any(cell[1].values()):
                found.append(f"- {function}: {name} {cell[0]:.2f}, actquiz {ours[0]:.2f}")
    return found or ["- none"]


def versions(names: list[str]) -> str:
    """Return what the figures were measured with."""
    found = [f"Python {platform.python_version()}"]
    found += [f"{package} {version(package)}" for package in ("numpy", *map(str.lower, names)) if package != "textbook"]
    extensions: Any = np.show_config(mode="dicts")
    vector = extensions.get("SIMD Extensions", {}).get("found", [])
    return f"{', '.join(found)}; {platform.machine()}, numpy's vector code: {', '.join(vector) or 'baseline'}"


def report(names: list[str]) -> str:
    """Return the page."""
    x = load.points()
    parts = [
        INTRODUCTION.format(points=len(x), fits=int(chosen(x, np.float32).sum())),
        f"Measured with {versions(names)}.",
    ]
    for title, dtype in (("float64", np.float64), ("float32", np.float32)):
        table = rows(dtype, names)
        head = ["function", "actquiz", *names]
        lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
        lines += [f"| {function} | " + " | ".join(map(show, cells)) + " |" for function, cells in table.items()]
        parts += [f"\n## {title}\n", *lines, SMALLER, *exceptions(table, names)]
    parts += ["\n## Rows and pairs, float64\n", ROWS_AND_PAIRS]
    head = ["function", "actquiz", *names[:-1]]
    parts += ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    table = rowwise.table(names[:-1])
    parts += [f"| {task} | " + " | ".join(map(show, cells)) + " |" for task, cells in table.items()]
    parts += [SMALLER, *exceptions(table, names[:-1])]
    return "\n".join(parts)


if __name__ == "__main__":
    with np.errstate(all="ignore"):
        print(report(libraries.installed()))
