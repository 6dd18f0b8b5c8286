"""docs/accuracy.md is what the benchmark prints, as far as it can be made again without the other libraries."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import accuracy

PAGE = Path(__file__).parents[2] / "docs" / "accuracy.md"


def cells(text: str) -> dict[tuple[str, str], str]:
    """Return the cell of actquiz for each section and function."""
    found, section = {}, ""
    for line in text.splitlines():
        if line.startswith("## "):
            section = line
        elif line.startswith("| ") and not line.startswith("| function"):
            function, ours, *_ = line.strip("| ").split(" | ")
            found[section, function] = ours
    return found


@pytest.fixture(scope="module")
def now() -> dict[tuple[str, str], str]:
    """Return the cells measured now, next to the textbook column only."""
    with np.errstate(all="ignore"):
        return cells(accuracy.report(["textbook"]))


def test_page_lists_what_is_measured(now: dict[tuple[str, str], str]) -> None:
    """The page has the sections and functions that the benchmark has."""
    assert set(now) == set(cells(PAGE.read_text(encoding="utf-8")))


def test_figures_of_the_page_are_those_of_today(now: dict[tuple[str, str], str]) -> None:
    """No failure of actquiz is on the page or found now; processors may differ by half a unit in the last place."""
    for key, cell in cells(PAGE.read_text(encoding="utf-8")).items():
        assert float(now[key]) == pytest.approx(float(cell), abs=0.5), key
