"""Cut the golden rows of the katas out of the tables: `python -m tests.golden_tables.katas [FOLDER]`."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

import numpy as np

from actquiz import paths
from actquiz.grading.golden import FOLDER
from tests.golden_tables import load
from tests.golden_tables.entries import ENTRIES
from tests.golden_tables.hexfloat import shorten
from tests.golden_tables.load import Array

# between them every usual formula has digits left to lose, and no result is subnormal
SMALLEST, LARGEST, TINY = 1e-9, 700.0, 1e-290
ROWS = 128


def main(katas: Path) -> None:
    """Write the files of every kata that asks for its last digits."""
    for folder in sorted(path.parent for path in katas.glob("*/kata.toml")):
        for name, text in files(folder).items():
            (folder / FOLDER).mkdir(exist_ok=True)
            (folder / FOLDER / name).write_text(text, encoding="ascii", newline="\n")


def files(folder: Path) -> dict[str, str]:
    """Return the files of golden rows that a kata has, by name."""
    kata = tomllib.loads((folder / "kata.toml").read_text(encoding="utf-8"))
    if "ulp" not in kata["checks"].get("craft", ()):
        return {}
    tables = {entry.function for entry in ENTRIES if not entry.parameters}
    return {f"{name}.json": json.dumps(_rows(name), indent=1) + "\n" for name in kata["functions"] if name in tables}


def _rows(name: str) -> dict[str, str]:
    x, exact = load.points(), load.table(name)
    with np.errstate(invalid="ignore"):
        sound = (np.abs(x) >= SMALLEST) & (np.abs(x) <= LARGEST) & (np.abs(exact.value) >= TINY)
    chosen = np.flatnonzero(sound)
    chosen = chosen[np.linspace(0, len(chosen) - 1, ROWS).round().astype(int)]
    columns = {"x": x, "value": exact.value, "rest": exact.rest, "size": exact.size}
    return {key: _written(cells[chosen]) for key, cells in columns.items()}


def _written(numbers: Array) -> str:
    return " ".join(map(shorten, numbers.tolist()))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else paths.katas())
