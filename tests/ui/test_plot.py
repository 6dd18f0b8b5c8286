"""Pictures of a learner's function: as golden text, and as SVG held against the numbers.

`python -m tests.ui.test_plot` writes the golden files anew; look at them before you commit them.
"""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from rich.cells import cell_len
from rich.console import Console

from actquiz.grading.sample import Sample
from actquiz.ui import screen
from actquiz.ui.plot import WIDEST, show_plot
from actquiz.ui.plot_svg import svg

GOLDEN = Path(__file__).parent.parent / "golden" / "screens"
X = np.arange(-480, 481) * 6 / 480
RIGHT = np.maximum(X, 0)
EXACT = Sample("relu", "relu", "relu(x)", "float64", X, RIGHT, RIGHT)
WRONG = replace(EXACT, got=np.where(X < -3, np.nan, np.abs(X) / 2 - 0.25))
STEP = np.where(X > 0, 1.0, 0.0)
AT_ZERO = replace(EXACT, written="relu_derivative(x)", expected=STEP, got=np.where(X == 0, 0.5, STEP))
HUGE = replace(EXACT, dtype="float32", got=np.where(X > 5, np.inf, X * 1e30))
SAMPLES = {"plot-wrong": WRONG, "plot-exact": EXACT, "plot-at-zero": AT_ZERO, "plot-huge": HUGE}
CASES = [(name, language, width) for name in SAMPLES for language in ("en", "zh") for width in (80, 120)]
SVG = "{http://www.w3.org/2000/svg}"


def drawn(sample: Sample, language: str = "en", width: int = 80, height: int | None = None) -> str:
    """Return a picture as a terminal without colours shows it."""
    console = screen.console(io.StringIO(), widest=WIDEST)
    console.width = width
    show_plot(console, sample, language, height)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def golden(name: str, language: str, width: int) -> Path:
    """Return where a picture is kept."""
    return GOLDEN / f"{name}.{language}.{width}.txt"


@pytest.mark.parametrize(("name", "language", "width"), CASES)
def test_picture_is_as_it_was(name: str, language: str, width: int) -> None:
    """A picture looks as it did when somebody last looked at it, and its lines fit."""
    shown = drawn(SAMPLES[name], language, width)
    assert shown == golden(name, language, width).read_text(encoding="utf-8")
    for line in shown.splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


@pytest.mark.parametrize("height", [14, 23, 39])
@pytest.mark.parametrize("name", SAMPLES)
def test_a_picture_keeps_to_the_height_it_is_given(name: str, height: int) -> None:
    """However high the terminal is, no line is lost above it."""
    assert len(drawn(SAMPLES[name], height=height).splitlines()) <= height


def test_colours_change_nothing_but_colours() -> None:
    """A terminal with colours shows the same dots."""
    console = Console(file=io.StringIO(), theme=screen.THEME, highlight=False, force_terminal=True, width=80)
    show_plot(console, WRONG, "en")
    assert isinstance(console.file, io.StringIO)
    coloured = console.file.getvalue()
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == drawn(WRONG)


def test_what_is_no_number_is_said() -> None:
    """NaN and infinities leave gaps, and a line says where."""
    assert "Got NaN at x ≤ -3.013." in drawn(WRONG)
    assert "Got +inf at x ≥ 5.013." in drawn(HUGE)
    everywhere = drawn(replace(EXACT, got=np.full(X.size, np.nan)))
    assert "Got NaN at -6 ≤ x ≤ 6." in everywhere
    assert "No error" not in everywhere
    assert "Got NaN at 320 of 961 points." in drawn(
        replace(EXACT, got=np.where(np.arange(961) % 3 == 1, np.nan, RIGHT))
    )
    assert "Got -inf at x = 0." in drawn(replace(EXACT, got=np.where(X == 0, -np.inf, RIGHT)))


def polylines(root: ElementTree.Element, name: str) -> list[np.ndarray[Any, Any]]:
    """Return the points of all lines of a kind."""
    return [
        np.array([point.split(",") for point in line.attrib["points"].split()], dtype=float)
        for line in root.iter(f"{SVG}polyline")
        if line.attrib["class"] == name
    ]


def test_the_lines_of_the_svg_are_the_numbers() -> None:
    """Both lines, taken back from places to values, are what was sampled; where got is NaN there is a gap."""
    got = np.where((X > 1) & (X < 2), np.nan, X / 4)
    root = ElementTree.fromstring(svg(replace(EXACT, got=got), "en"))
    (inner,) = root.iter(f"{SVG}svg") if root.tag != f"{SVG}svg" else root.findall(f"{SVG}svg")
    width, height = float(inner.attrib["width"]), float(inner.attrib["height"])
    (expected,) = polylines(root, "expected")
    # relu reaches from 0 to 6, and what was got down to -1.5
    x, y = expected[:, 0] / width * 12 - 6, 6 - expected[:, 1] / height * 7.5
    assert np.allclose(x, X, atol=0.01)
    assert np.allclose(y, RIGHT, atol=0.02)
    left, right = polylines(root, "got")
    assert left[-1, 0] / width * 12 - 6 == pytest.approx(1, abs=0.01)
    assert right[0, 0] / width * 12 - 6 == pytest.approx(2, abs=0.01)
    both = np.concatenate([left, right])
    assert np.allclose(6 - both[:, 1] / height * 7.5, got[np.isfinite(got)], atol=0.02)
    (path,) = root.iter(f"{SVG}path")
    assert path.attrib["d"].count("M") == np.isfinite(got).sum()


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", [*SAMPLES, "nothing"])
def test_svg_is_xml_whatever_was_sampled(name: str, language: str) -> None:
    """The picture parses, has a title, and no number in it is NaN or infinite."""
    written = "f(x, name='<&>\x1b')"
    sample = replace(SAMPLES.get(name, replace(EXACT, got=np.full(X.size, np.nan))), written=written)
    root = ElementTree.fromstring(svg(sample, language))
    title = root.find(f"{SVG}title")
    assert title is not None
    assert title.text is not None
    assert title.text.startswith(r"f(x, name='<&>\x1b')")
    places = " ".join(
        value for element in root.iter() for name, value in element.attrib.items() if name in ("points", "d", "x", "y")
    )
    assert not re.search("nan|inf", places)


if __name__ == "__main__":
    for case_name, *where in CASES:
        language, width = where
        assert isinstance(width, int)
        golden(case_name, str(language), width).write_text(
            drawn(SAMPLES[case_name], str(language), width), encoding="utf-8"
        )
