"""Make the golden tables: `python -m tests.golden_tables.make [FOLDER]`.

A table holds one line for each line of `points.txt`: the exact value rounded to float64 as a hex float, then, if not
0, what rounding left in 1/256 of a unit in the last place, and the size of the terms where they cancel. The last three
lines are for -inf, inf and nan. `manifest.json` names versions and a hash of every file; the same versions of the code
give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from pathlib import Path

import mpmath  # type: ignore[import-untyped]

from tests.golden_tables.combined import PAIRS, ROWS, pair_lines, row_lines
from tests.golden_tables.entries import ENTRIES
from tests.golden_tables.exact import Entry, mp, mpf
from tests.golden_tables.hexfloat import shorten, write
from tests.golden_tables.points import points

HERE = Path(__file__).parent / "data"
DIGITS = 100


def set_precision(x: float) -> None:
    """Set mpmath to 100 digits, and to 4 bits more for each bit that x lies under 1: x - tanh(x) loses two."""
    exponent = math.frexp(x)[1] if x else 0
    mp.prec = int(DIGITS * 3.33) + 4 * max(0, -exponent) + max(0, exponent)


def line(entry: Entry, x: float) -> str:
    """Return the line of a table for one point."""
    set_precision(x)
    truth = entry.exact(mpf(x))
    size = entry.size(mpf(x)) if entry.size is not None else None
    return write(truth, size)


def table(entry: Entry, at: list[float]) -> str:
    """Return a table."""
    lines = [line(entry, x) for x in at]
    lines += [shorten(limit) if not math.isfinite(limit) else write(mpf(limit)) for limit in entry.limits]
    return "\n".join([*lines, "nan", ""])


def main(folder: Path = HERE) -> None:
    """Write all tables and the manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    at = points()
    files = {"points.txt": "\n".join([*map(shorten, at), "-inf", "inf", "nan", ""])}
    for entry in ENTRIES:
        files[f"{entry.name}.txt"] = table(entry, at)
    files["rows.txt"] = "\n".join([*row_lines(ROWS()), ""])
    files["pairs.txt"] = "\n".join([*pair_lines(PAIRS()), ""])
    for name, text in files.items():
        (folder / name).write_text(text, encoding="ascii", newline="\n")
    manifest = {
        "digits": DIGITS,
        "mpmath": mpmath.__version__,
        "points": len(at) + 3,
        "sha256": {name: hashlib.sha256(text.encode()).hexdigest() for name, text in sorted(files.items())},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="ascii", newline="\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
