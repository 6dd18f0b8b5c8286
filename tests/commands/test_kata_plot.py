"""`actquiz kata NAME --plot` as a person would run it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from actquiz import catalogue, paths
from tests.conftest import Run

RELU = catalogue.find(paths.katas(), "relu")
WRONG = "import numpy as np\ndef relu(x):\n    return np.abs(x)\ndef relu_derivative(x):\n    return np.sign(x)\n"


@pytest.fixture
def file(run: Run, tmp_path: Path) -> Path:
    """A learner's file with a mistake, in the folder where `run` runs."""
    path = tmp_path / "cwd" / "actquiz-katas" / "relu.py"
    path.parent.mkdir()
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_a_picture_in_a_pipe(run: Run, file: Path, home: Path) -> None:
    """Plain text without any control, in the language of the command; nothing is recorded."""
    shown = run("kata", "relu", "--plot", COLUMNS="80")
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith("relu(x)   ⠄⠄⠄ expected   ⠤⠤⠤ got\n")
    assert "Largest error: 6 at x = -6.\n" in shown.out
    assert "\x1b" not in shown.out
    assert "最大误差：6" in run("kata", "relu", "--plot", "--lang", "zh").out
    assert not home.exists()


def test_the_derivative_is_drawn_if_it_is_what_fails(run: Run, file: Path) -> None:
    """A right function with a wrong derivative shows the derivative."""
    file.write_text(WRONG.replace("np.abs(x)", "np.maximum(x, 0)"), encoding="utf-8")
    assert run("kata", "relu", "--plot").out.startswith("relu_derivative(x)")
    assert run("kata", "relu", "--plot", "--file", RELU.solution).out.startswith("relu(x)")


def test_json_gives_the_numbers(run: Run, file: Path) -> None:
    """One object with all points; what is no finite number is a string that every parser of numbers knows."""
    file.write_text(
        WRONG.replace("np.abs(x)", "np.where(x < -5, np.nan, np.where(x > 5, np.inf, x))"), encoding="utf-8"
    )
    shown = run("kata", "relu", "--plot", "--json")
    assert shown.code == 0
    content = json.loads(shown.out)
    assert (content["kata"], content["function"], content["drawn"]) == ("relu", "relu", "relu(x)")
    assert (content["x"][0], content["expected"][0], content["got"][0]) == (-6, 0, "nan")
    assert (content["x"][-1], content["expected"][-1], content["got"][-1]) == (6, 6, "inf")
    assert len(content["x"]) == len(content["expected"]) == len(content["got"]) == 961


@pytest.mark.parametrize("order", [("relu", "--plot", "out.svg"), ("--plot", "out.svg", "relu")])
def test_a_picture_as_svg(run: Run, file: Path, order: tuple[str, ...]) -> None:
    """The file may stand before or behind the name; an older picture is replaced."""
    picture = file.parent.parent / "out.svg"
    for _ in range(2):
        shown = run("kata", *order)
        assert (shown.code, shown.out) == (0, "The picture is in out.svg.\n")
        assert ElementTree.parse(picture).getroot().tag.endswith("svg")


def test_what_is_no_picture_is_not_written_over(run: Run, file: Path) -> None:
    """A file with other content, a folder, a pipe and a name without .svg are refused and left as they are."""
    place = file.parent.parent
    (place / "notes.svg").write_text("my notes", encoding="utf-8")
    (place / "folder.svg").mkdir()
    os.mkfifo(place / "pipe.svg")
    for name, key in (
        ("notes.svg", "is no SVG"), ("folder.svg", "is no SVG"), ("pipe.svg", "is no SVG"),
        ("actquiz-katas/relu.py", "does not end in .svg"), ("nowhere/out.svg", "cannot be written"),
    ):  # fmt: skip
        refused = run("kata", "relu", "--plot", name)
        assert (refused.code, refused.out) == (2, ""), name
        assert key in refused.err
    assert (place / "notes.svg").read_text(encoding="utf-8") == "my notes"
    assert file.read_text(encoding="utf-8") == WRONG


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("def relu(x:\n", "Line 1"),
        ("1 / 0\n", "ZeroDivisionError in line 1"),
        ("def relu(x):\n    return x[:1]\ndef relu_derivative(x):\n    return 1\n", "No picture of relu:"),
        ("x = '\\x1b[31m'\ndef relu(y):\n    raise ValueError(x)\n", r"\x1b[31m"),
    ],
)
def test_a_file_without_a_curve_is_a_sentence(run: Run, file: Path, source: str, why: str) -> None:
    """What cannot be drawn ends with 1 and says why; no picture is written."""
    file.write_text(source, encoding="utf-8")
    shown = run("kata", "relu", "--plot", "out.svg")
    assert (shown.code, shown.err) == (1, "")
    assert why in shown.out
    assert not (file.parent.parent / "out.svg").exists()
    content = json.loads(run("kata", "relu", "--plot", "--json").out)
    assert content["message"]
    assert content["picture"] is None


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--plot"], "wants a kata"),
        (["--plot", "out.svg"], "wants a kata"),
        (["relu", "--plot", "--watch"], "to stand alone"),
        (["relu", "--plot", "--hint"], "to stand alone"),
        (["relu", "out.svg"], "wants --plot"),
        (["tanh", "--plot"], "there is nothing to draw"),
    ],
)
def test_a_command_that_makes_no_sense_is_refused(run: Run, arguments: list[str], why: str) -> None:
    """--plot wants a kata that was begun, and no other action; a picture wants --plot."""
    refused = run("kata", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert why in refused.err
