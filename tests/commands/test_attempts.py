"""The learning loop: what was graded is kept, compared and brought back; and the learner's editor."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from actquiz import catalogue, paths
from actquiz.commands import attempts
from actquiz.report import Report
from actquiz.store import Store
from tests.conftest import Run

RELU = catalogue.find(paths.katas(), "relu")
FIRST, SECOND = b"relu = 1\n", b"relu = 2\n"


@pytest.fixture
def file(tmp_path: Path, run: Run) -> Path:
    """The learner's file after two attempts."""
    path = tmp_path / "cwd" / "actquiz-katas" / "relu.py"
    path.parent.mkdir()
    for content in (FIRST, SECOND):
        path.write_bytes(content)
        run("kata", "relu", "--seed", "5")
    return path


def answer(run: Run, *arguments: object) -> Any:
    """Return what a command prints as JSON."""
    return json.loads(run("kata", "relu", *arguments, "--json").out)


def test_history_lists_every_attempt(run: Run, file: Path) -> None:
    """Number, time, stars, seed and the first failing check, for people and for programs."""
    file.write_bytes(RELU.solution.read_bytes())
    run("kata", "relu", "--seed", "6")
    listed = answer(run, "--history")["attempts"]
    assert [(a["number"], a["stars"], a["seed"], a["failing"]) for a in listed] == [
        (1, 0, 5, "shape"), (2, 0, 5, "shape"), (3, 3, 6, None),
    ]  # fmt: skip
    shown = run("kata", "relu", "--history").out.splitlines()
    assert [line.split()[0] for line in shown[1:4]] == ["1", "2", "3"]
    assert "★★★" in shown[3]
    assert "No attempt" in run("kata", "tanh", "--history").out


def test_a_fault_of_the_judge_is_no_attempt(home: Path) -> None:
    """Where the judge itself failed, nothing is said about the learner's file, and nothing recorded."""
    with Store(home) as store:
        attempts.record(store, RELU, FIRST, Report("relu", (), 5, 0.1, judge_fault="RuntimeError: ours"))
        attempts.record(store, RELU, SECOND, Report("relu", (), 5, 0.1))
        assert [store.source(attempt.source) for attempt in store.attempts("relu")] == [SECOND]


def test_diff_shows_what_changed(run: Run, file: Path) -> None:
    """A unified diff from the first number to the second; of equal sources none."""
    assert file.read_bytes() == SECOND
    assert answer(run, "--diff", 1, 2)["diff"][-2:] == ["-relu = 1", "+relu = 2"]
    assert run("kata", "relu", "--diff", 2, 1).out.splitlines()[-2:] == ["-relu = 2", "+relu = 1"]
    assert "equal" in run("kata", "relu", "--diff", 1, 1).out


def test_restore_brings_a_version_back_and_keeps_the_present_one(run: Run, file: Path) -> None:
    """The file holds the attempt again; what was there lies beside it. A deleted file comes back too."""
    restored = answer(run, "--restore", 1)
    assert (file.read_bytes(), file.with_name("relu.1.py").read_bytes()) == (FIRST, SECOND)
    assert Path(restored["copy"]).name == "relu.1.py"
    file.unlink()
    assert answer(run, "--restore", 2)["copy"] is None
    assert file.read_bytes() == SECOND


@pytest.mark.parametrize("arguments", [("--diff", 1, 3), ("--diff", 0, 1), ("--restore", 9), ("--restore", -1)])
def test_an_attempt_that_is_not_there(run: Run, file: Path, arguments: tuple[object, ...]) -> None:
    """It is refused with the numbers there are, and the file is left alone."""
    ran = run("kata", "relu", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "2 so far" in ran.err
    assert file.read_bytes() == SECOND


@pytest.mark.parametrize(
    "arguments",
    [
        ("--watch", "--edit"), ("--history", "--hint"), ("--diff", 1, 2, "--restore", 1),
        ("--file", "x.py", "--restore", 1), ("--watch", "--reset"), ("--diff", 1),
    ],
)  # fmt: skip
def test_options_that_exclude_each_other(run: Run, arguments: tuple[object, ...]) -> None:
    """They are wrong usage, and nothing is done."""
    ran = run("kata", "relu", *arguments)
    assert (ran.code, ran.out) == (2, "")


def test_edit_opens_the_editor_then_grades(run: Run, file: Path, tmp_path: Path) -> None:
    """VISUAL comes before EDITOR, arguments with spaces are kept, what the editor prints stays off stdout."""
    script = tmp_path / "my editor.py"
    script.write_text(
        "import shutil, sys\nprint('noise')\nassert sys.argv[1] == 'a b'\n"
        f"shutil.copy({str(RELU.solution)!r}, sys.argv[2])\n",
        encoding="utf-8",
    )
    command = f"'{sys.executable}' '{script}' 'a b'"
    ran = run("kata", "relu", "--edit", "--json", VISUAL=command, EDITOR="false")
    assert (ran.code, json.loads(ran.out)["stars"]) == (0, 3)
    assert file.read_bytes() == RELU.solution.read_bytes()


@pytest.mark.parametrize(
    ("editor", "message"),
    [
        ("", "no editor is named"), ("false", "ended with status 1"), ("no-such-editor-here", "cannot be started"),
        ("'open", "cannot be read as a command"),
    ],
)  # fmt: skip
def test_an_editor_that_fails(run: Run, file: Path, editor: str, message: str) -> None:
    """It is named with what to do, and nothing is graded."""
    ran = run("kata", "relu", "--edit", VISUAL="", EDITOR=editor)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert len(answer(run, "--history")["attempts"]) == 2
    assert file.read_bytes() == SECOND


def test_solution_stands_beside_the_learners(run: Run, file: Path) -> None:
    """Side by side at 120 columns, one under the other at 80; a line of the learner's is safe to print."""
    file.write_bytes(b"mine = 1  # \x1b[31m\n")
    wide = run("kata", "relu", "--give-up", COLUMNS="120").out
    assert [line for line in wide.splitlines() if "Yours" in line and "solution" in line]
    narrow = run("kata", "relu", "--solution", COLUMNS="80").out
    assert narrow.index("mine = 1") < narrow.index("np.maximum")
    assert max(map(len, narrow.splitlines())) <= 80
    assert "\x1b" not in wide + narrow
    assert answer(run, "--solution")["yours"].startswith("mine")
