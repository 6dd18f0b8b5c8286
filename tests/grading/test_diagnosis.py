"""Known mistakes are recognised by the answers they give, in whatever words they are written."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from actquiz import catalogue, paths
from actquiz.grading.client import Reply
from actquiz.grading.judge import grade
from actquiz.grading.likeness import ORDINARY, Likeness
from actquiz.grading.processor import pool
from actquiz.grading.warm import Warm, keep_warm
from actquiz.katas import Kata
from actquiz.report import Report
from tests.grading.rewriting import rewritten

KATAS = catalogue.load(paths.katas()).katas
RELU = catalogue.find(paths.katas(), "relu")
each = pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.name)


class Told(NamedTuple):
    """The mistakes that were named for each file of a kata: rewritten wrong solutions, and right ones."""

    wrong: dict[str, list[str]]
    right: dict[str, list[str]]


SLOW = ("speed", "many_paths")


def told(kata: Kata) -> Told:
    """Grade all files of a kata. One that is only slow is left out: its answers are right, or nobody waits for them."""
    known, _ = catalogue.mistakes(kata)
    wrong = {w.id: rewritten(w.path.read_bytes()) for w in known if w.check not in SLOW}
    right = {path.stem: path.read_bytes() for path in (kata.solution, *kata.accepted)}
    found: list[dict[str, list[str]]] = []

    def work(warm: Warm) -> None:
        found.extend({name: ids(warm.grade(source, 2)) for name, source in files.items()} for files in (wrong, right))

    keep_warm(kata, (), work)
    return Told(*found)


@pytest.fixture(scope="session")
def everything() -> dict[str, Told]:
    """Grade the katas side by side, one process for each processor."""
    with pool() as judges:
        return dict(zip([kata.name for kata in KATAS], judges.map(told, KATAS), strict=True))


def ids(report: Report) -> list[str]:
    """Return the mistakes that a report names."""
    return [mistake.id for mistake in report.mistakes]


@each
def test_every_known_mistake_is_recognised_in_other_words(kata: Kata, everything: dict[str, Told]) -> None:
    """A rewritten wrong solution is named."""
    found = everything[kata.name].wrong
    assert found
    assert found == {name: [name] for name in found}


@each
def test_no_right_solution_is_taken_for_a_mistake(kata: Kata, everything: dict[str, Told]) -> None:
    """Neither ours nor an accepted one, although some lack the last star."""
    found = everything[kata.name].right
    assert found == {name: [] for name in found}


def test_two_mistakes_in_two_functions_are_both_named() -> None:
    """Each function is looked at by itself."""
    source = b"""
import numpy as np
def relu(x):
    return np.where(x > 0, x, 0).astype(x.dtype)
def relu_derivative(x):
    return np.where(x >= 0, 1, np.where(np.isnan(x), x, 0)).astype(x.dtype)
"""
    report = grade(RELU, source, seed=3, layers=())
    assert set(ids(report)) == {"one_at_zero", "where_drops_nan"}
    assert all(set(mistake.why) == {"en", "zh"} and mistake.card for mistake in report.mistakes)


def test_a_mistake_that_nobody_knows_has_no_name() -> None:
    """A value that no known mistake gives is a failure without a diagnosis."""
    source = RELU.solution.read_bytes().replace(b"np.maximum(x, 0)", b"np.maximum(x, 0) + 0.125")
    report = grade(RELU, source, seed=3, layers=())
    assert (report.verdict, ids(report)) == ("fail", [])


def test_nothing_is_looked_for_where_nothing_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A right file costs no diagnosis."""
    monkeypatch.setattr("actquiz.grading.diagnosis.recognise", lambda *_: pytest.fail("it was looked for"))
    assert grade(RELU, RELU.solution.read_bytes(), seed=3, layers=()).verdict == "pass"


@pytest.mark.parametrize(
    "tail",
    [
        b"\nimport os\ndef relu(x):\n    os._exit(0)\n",
        b"\ndef relu(x):\n    while True:\n        pass\n",
        b"\ndef relu(x):\n    return 10 ** 5000\n",
    ],
    ids=["exits", "loops", "unreadable"],
)
def test_files_that_give_no_answers_have_no_name(tail: bytes) -> None:
    """What killed its process or hung is not run here to be compared."""
    report = grade(RELU, RELU.solution.read_bytes() + tail, seed=3, layers=())
    assert (report.verdict, ids(report)) == ("fail", [])


def test_rewriting_changes_the_words(tmp_path: Path) -> None:
    """The rewriter renames, turns products and comparisons round and names results."""
    text = rewritten(b"import numpy as np\ndef f(x, b=1):\n    y = 2 * x\n    return np.where(y > b, y, 0)\n").decode()
    assert "their_y = x * 2" in text
    assert "their_result = xp.where(b < their_y, their_y, 0)" in text


def test_answers_may_be_dicts_of_arrays_and_numbers() -> None:
    """They are alike when their keys are the same and what stands under each is alike."""
    ours = Reply([{"weight": np.ones(2), "loss": 1.0}], [], None)
    for others, alike in (
        ({"loss": 1.0 + 1e-15, "weight": np.ones(2)}, True),
        ({"loss": 1.5, "weight": np.ones(2)}, False),
        ({"loss": 1.0, "weight": np.zeros(2)}, False),
        ({"loss": 1.0}, False),
    ):
        assert Likeness(ORDINARY).between(ours, Reply([others], [], None)) is alike
