"""`actquiz kata`: starting, resetting, hints, solutions, and what is recorded."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from actquiz import catalogue, paths, store
from tests.conftest import Run

RELU = catalogue.find(paths.katas(), "relu")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The folder where the command line keeps the learner's files in a test."""
    return tmp_path / "cwd" / "actquiz-katas"


def test_first_run_writes_the_stub_and_never_again(run: Run, workspace: Path) -> None:
    """The first run writes the stub; a file that is there is graded and left as it is."""
    started = run("kata", "relu")
    assert (started.code, (workspace / "relu.py").read_bytes()) == (0, RELU.stub.read_bytes())
    (workspace / "relu.py").write_bytes(b"mine = 1\n")
    assert run("kata", "relu").code == 1
    assert (workspace / "relu.py").read_bytes() == b"mine = 1\n"


def test_reset_keeps_every_version(run: Run, workspace: Path) -> None:
    """Each reset keeps a copy under a name of its own."""
    run("kata", "relu")
    for number in (1, 2):
        (workspace / "relu.py").write_text(f"mine = {number}\n", encoding="utf-8")
        assert run("kata", "relu", "--reset").code == 0
        assert (workspace / f"relu.{number}.py").read_text(encoding="utf-8") == f"mine = {number}\n"
        assert (workspace / "relu.py").read_bytes() == RELU.stub.read_bytes()


def test_map_shows_the_best_result(run: Run, workspace: Path) -> None:
    """Stars stay when a later attempt is worse; a file graded with --file is not recorded."""
    workspace.mkdir(parents=True)
    shutil.copy(RELU.solution, workspace / "relu.py")
    assert run("kata", "relu", "--json").code == 0
    shutil.copy(RELU.stub, workspace / "relu.py")
    assert run("kata", "relu").code == 1
    run("kata", "tanh", "--file", catalogue.find(paths.katas(), "tanh").solution)
    stars = {kata["kata"]: kata["stars"] for kata in json.loads(run("kata", "--json").out)["katas"]}
    assert (stars["relu"], stars["tanh"]) == (3, 0)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_hints_come_one_at_a_time(run: Run, language: str) -> None:
    """Each call shows the next hint, and after the last one the last one again."""
    shown = [json.loads(run("kata", "relu", "--hint", "--json", "--lang", language).out) for _ in range(4)]
    assert [hint["hint"] for hint in shown] == [1, 2, 3, 3]
    assert [hint["text"] for hint in shown[:3]] == list(RELU.hints[language])


def test_a_hint_is_written_for_people(run: Run) -> None:
    """On plain lines a hint says which it is and how to get the next one."""
    first = run("kata", "relu", "--hint")
    assert first.code == 0
    assert "Hint 1 of 3" in first.out
    assert "--hint" in first.out
    run("kata", "relu", "--hint")
    assert "--solution" in run("kata", "relu", "--hint").out


def test_solution_is_locked_before_the_first_star(run: Run, workspace: Path) -> None:
    """Without a star the solution is refused with what to do; with one it is shown."""
    locked = run("kata", "relu", "--solution")
    assert (locked.code, locked.out) == (1, "")
    assert "--give-up" in locked.err
    workspace.mkdir(parents=True)
    shutil.copy(RELU.solution, workspace / "relu.py")
    run("kata", "relu")
    shown = json.loads(run("kata", "relu", "--solution", "--json").out)
    assert shown["solution"] == RELU.solution.read_text(encoding="utf-8")
    assert "solution shown" not in run("kata").out


def test_giving_up_is_recorded(run: Run) -> None:
    """Who gives up sees the solution, again later too, and the map says so."""
    assert "np.maximum" in run("kata", "relu", "--give-up").out
    assert run("kata", "relu", "--solution").code == 0
    assert [line for line in run("kata").out.splitlines() if "(solution shown)" in line and "relu " in line]


@pytest.mark.parametrize(
    "arguments", [["--hint"], ["relu", "--hint", "--solution"], ["relu", "--reset", "--hint"], ["--solution"]]
)
def test_actions_that_exclude_each_other_are_refused(run: Run, arguments: list[str]) -> None:
    """One action at a time, and for one kata."""
    assert run("kata", *arguments).code == 2


def test_an_older_log_is_brought_up_and_keeps_its_entries(home: Path) -> None:
    """A log of version 1 gets what later versions add; nothing in it changes."""
    home.mkdir()
    path = home / store.FILE
    schema = Path(store.__file__).with_name("schema.sql").read_text(encoding="utf-8")
    with sqlite3.connect(path) as old:
        old.executescript(schema.partition("-- version 2")[0])
        old.execute(
            "INSERT INTO attempt (at, kata, source, verdict, stars, seed) VALUES (1, 'relu', 'x', 'pass', 2, 3)"
        )
        old.execute("PRAGMA user_version = 1")
    old.close()
    with store.Store(home) as log:
        assert log.stars() == {"relu": 2}
        log.append(store.Help(2, "relu", "hint", 1))
        assert log.hints() == {"relu": 1}
        (attempt,) = log.attempts("relu")
        assert (attempt.source, attempt.failing, log.source("x")) == ("x", "", None)
