"""Grading warm: the same verdicts as cold, for any number of files, and nothing left."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from actquiz import catalogue, paths
from actquiz.grading.judge import grade
from actquiz.grading.nursery import Nursery
from actquiz.grading.warm import Warm, keep_warm
from actquiz.report import Report

RELU = catalogue.find(paths.katas(), "relu")
SOLUTION = RELU.solution.read_bytes()
LOOPS = SOLUTION + b"\ndef relu(x):\n    while True:\n        pass\n"
EXITS_LATE = SOLUTION + b"\nimport os\nright = relu\ndef relu(x):\n    return right(x) if x.size else os._exit(0)\n"
HANGS_UP = SOLUTION + b"\nimport os\ndef relu(x):\n    os.closerange(3, 99)\n"
EXITS = SOLUTION + b"\nimport os\ndef relu(x):\n    os._exit(0)\n"
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="grading needs fork")
linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which all workers get theirs; it must be empty in the end."""
    place = tmp_path / "folders"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def graded(*sources: bytes, layers: tuple[str, ...] = (), prepared: bool = True) -> list[Report]:
    """Grade one file after the other in one warm session."""
    reports = []

    def work(warm: Warm) -> None:
        for source in sources:
            if prepared:
                warm.prepare()
            reports.append(warm.grade(source, 1))

    keep_warm(RELU, layers, work)
    return reports


def comparable(report: Report) -> Report:
    """Return a report without what differs from run to run."""
    return replace(report, seconds=0.0)


@pytest.mark.parametrize("prepared", [True, False])
def test_warm_verdicts_are_cold_verdicts(prepared: bool, folders: Path) -> None:
    """Right, wrong, broken and hostile files in a row: each is judged as if it were alone, and nothing is left."""
    sources = [
        SOLUTION, EXITS_LATE, RELU.stub.read_bytes(), EXITS, b"def relu(x)\n", b"raise SystemExit", LOOPS, b"",
        SOLUTION,
    ]  # fmt: skip
    warm = graded(*sources, prepared=prepared)
    for source, report in zip(sources, warm, strict=True):
        assert comparable(report) == comparable(grade(RELU, source, seed=1, layers=()))
    assert [report.stars for report in warm] == [3, 1, 0, 0, 0, 0, 0, 0, 3]
    assert list(folders.iterdir()) == []


@linux
def test_a_forked_worker_has_the_layers_of_a_started_one() -> None:
    """Whatever the system gives a worker that is started from nothing, one that is forked has too."""
    layers = ("namespaces", "landlock", "seccomp")
    (warm,) = graded(SOLUTION, layers=layers)
    assert warm.layers == grade(RELU, SOLUTION, seed=1, layers=layers).layers


def test_nothing_of_one_file_reaches_the_next() -> None:
    """What a file did to numpy, to the standard library and to the environment is gone with it."""
    poison = b"import numpy, json, os\nnumpy.maximum = numpy.minimum\njson.dumps = None\nos.environ['X'] = 'y'\n"
    clean = SOLUTION + b"\nimport os, json\nassert 'X' not in os.environ and json.dumps\n"
    assert [report.verdict for report in graded(poison, clean)] == ["fail", "pass"]


def test_a_file_that_hangs_up_is_judged() -> None:
    """Whoever closes the channel fails, whatever was sent ahead; the next file is judged as ever."""
    assert [report.verdict for report in graded(SOLUTION, HANGS_UP, SOLUTION)] == ["pass", "fail", "pass"]


def test_a_file_that_kills_the_process_it_comes_from_is_judged(folders: Path) -> None:
    """Keeper and zygote may die by a hostile file; the next one finds new ones."""
    # without layers nothing keeps a file from killing its ancestors
    hostile = b"""
import os, signal
parent = os.getppid()
grandparent = int(open(f"/proc/{parent}/stat").read().rpartition(")")[2].split()[1])
os.kill(grandparent, signal.SIGKILL)
os.kill(parent, signal.SIGKILL)
"""
    if sys.platform != "linux":
        hostile = b"import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n"
    first, second, third = graded(hostile, SOLUTION, SOLUTION)
    assert first.verdict in ("fail", "error")
    assert (second.verdict, third.verdict) == ("pass", "pass")
    assert list(folders.iterdir()) == []


def test_a_waiting_worker_that_died_is_replaced() -> None:
    """Something else ended it meanwhile; that is not the learner's fault."""
    with Nursery() as nursery:
        nursery.prepare(())
        waiting = nursery._waiting
        assert waiting is not None
        os.killpg(_process_of(waiting), signal.SIGKILL)
        while waiting.renewed():
            pass
        with nursery.process(()) as process:
            assert process is not waiting
            assert process.renewed()


def _process_of(process: object) -> int:
    life = process._life  # type: ignore[attr-defined]
    while life._process is None:
        life.status(0.1)
    return int(life._process)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, RuntimeError])
def test_what_the_work_raises_comes_out(error: type[BaseException], folders: Path) -> None:
    """pytest, inside of which the work is done, swallows none of it; the worker that waits is ended."""

    def work(warm: Warm) -> None:
        warm.prepare()
        raise error

    with pytest.raises(error):
        keep_warm(RELU, (), work)
    assert list(folders.iterdir()) == []


def test_checks_that_do_not_load_are_our_fault(tmp_path: Path) -> None:
    """Then every file gets the verdict `error`, with the reason."""
    broken = replace(RELU, folder=tmp_path)
    (tmp_path / "checks.py").write_text("import no_such_module\n", encoding="utf-8")
    (tmp_path / "solution.py").write_bytes(SOLUTION)
    reports: list[Report] = []
    keep_warm(broken, (), lambda warm: reports.append(warm.grade(SOLUTION, 1)))
    assert [(report.verdict, "no_such_module" in report.judge_fault) for report in reports] == [("error", True)]


@linux
def test_grading_takes_no_descriptors_and_leaves_no_processes() -> None:
    """After fifty grades as much is open as after five."""
    counts = []

    def work(warm: Warm) -> None:
        for number in range(50):
            warm.grade(SOLUTION if number % 2 else EXITS, number)
            if number in (4, 49):
                counts.append(len(os.listdir("/proc/self/fd")))  # noqa: PTH208

    keep_warm(RELU, (), work)
    assert counts[0] == counts[1]
