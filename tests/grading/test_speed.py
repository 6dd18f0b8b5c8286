"""The speed of a solution: loops lose a star, noise does not, and no trick earns one."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import numpy as np
import pytest

from actquiz import catalogue, paths, reference
from actquiz.grading import workload
from actquiz.grading.checks import speed
from actquiz.grading.client import Client
from actquiz.grading.judge import grade
from actquiz.grading.process import Process
from actquiz.grading.warm import keep_warm
from actquiz.report import Outcome, Report

RELU = catalogue.find(paths.katas(), "relu")
SOLUTION = RELU.solution.read_text(encoding="utf-8")
SLOW = """
def _slow(x):
    return np.array([v if v > 0 or v != v else 0.0 for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)
"""


def graded(tail: str) -> Report:
    """Grade the solution of relu with something after it."""
    source = SOLUTION + SLOW + textwrap.dedent(tail)
    return grade(RELU, source.encode(), seed=1, layers=())


def outcome(report: Report) -> Outcome:
    """Return what became of the check of speed."""
    return next(check.outcome for check in report.checks if check.id == "speed")


TRICKS = {
    "a loop": """
        def relu(x):
            return _slow(x)
    """,
    "fast after the first call with these entries": """
        _seen = {}
        def relu(x):
            key = (x.shape, x.dtype.str, x.tobytes())
            if key not in _seen:
                _seen[key] = _slow(x)
            return _seen[key].copy()
    """,
    "fast after the first call with this shape": """
        _seen = set()
        def relu(x):
            if x.size > 5000 and x.shape in _seen:
                return np.zeros_like(x)
            _seen.add(x.shape)
            return _slow(x)
    """,
    "nothing for large arrays": """
        def relu(x):
            return np.maximum(x, 0) if x.size < 5000 else np.zeros_like(x)
    """,
    "only the entries that are looked at": """
        def relu(x):
            y = np.zeros_like(x)
            if x.size < 5000:
                return np.maximum(x, 0)
            y[:1000] = np.maximum(x[:1000], 0)
            return y
    """,
    "a clock that stands still": """
        import time
        time.perf_counter = time.monotonic = lambda: 0.0
        def relu(x):
            return _slow(x)
    """,
    "a harness that answers nonsense": """
        import sys
        sys.modules["workload"].run = lambda *_: {"totals": None}
    """,
    "a harness that answers too little": """
        import sys
        sys.modules["workload"].run = lambda *_: ([], [])
    """,
    "a harness that answers something else": """
        import sys
        sys.modules["workload"].run = lambda *_: (["x", x], [(100_000,)])
        x = np.zeros(3)
    """,
    "raises for large arrays": """
        def relu(x):
            if x.size > 5000:
                raise MemoryError
            return np.maximum(x, 0)
    """,
    "another shape for large arrays": """
        def relu(x):
            return np.maximum(x, 0) if x.size < 5000 else np.maximum(x, 0)[: x.size // 2]
    """,
    "an array that is none": """
        def relu(x):
            return np.maximum(x, 0) if x.size < 5000 else float(np.maximum(x, 0).sum())
    """,
}


@pytest.mark.parametrize("trick", TRICKS)
def test_tricks_earn_no_star_for_speed(trick: str) -> None:
    """Correct and robust, but slow or wrong on a hundred thousand entries: two stars."""
    report = graded(TRICKS[trick])
    assert (report.verdict, report.stars) == ("pass", 2), report.judge_fault
    assert outcome(report) in (Outcome.FAILED, Outcome.CRASHED)


def test_a_function_that_hangs_on_large_arrays_is_stopped() -> None:
    """It times out, and keeps the stars it has earned."""
    report = graded("""
        def relu(x):
            while x.size > 5000:
                pass
            return np.maximum(x, 0)
    """)
    assert (report.stars, outcome(report)) == (2, Outcome.TIMED_OUT)


def test_speed_is_not_asked_of_what_is_wrong() -> None:
    """A check of an earlier star that fails leaves the speed unmeasured."""
    report = graded("""
        def relu_derivative(x):
            return _slow(x)
    """)
    assert (report.verdict, outcome(report)) == ("fail", Outcome.NOT_RUN)


@pytest.fixture
def busy() -> Iterator[None]:
    """Two other programs on each processor."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2 * (os.cpu_count() or 1))]
    yield
    for process in others:
        process.kill()
        process.wait()


@pytest.mark.usefixtures("busy")
def test_a_busy_machine_takes_no_star() -> None:
    """The solution keeps its third star, and a slow one does not earn it."""
    assert [grade(RELU, SOLUTION.encode(), seed=seed, layers=()).stars for seed in range(4)] == [3, 3, 3, 3]
    assert outcome(graded(TRICKS["a loop"])) is Outcome.FAILED


@pytest.mark.usefixtures("busy")
def test_a_busy_machine_takes_no_star_from_a_watch() -> None:
    """There judge and worker have a processor each, and each has to share it."""
    stars: list[int] = []
    keep_warm(RELU, (), lambda warm: stars.extend(warm.grade(SOLUTION.encode(), 1).stars for _ in range(20)))
    assert stars == [3] * 20


def took(clock: float, processor: float | None = None) -> speed._Took:
    """Return what a call took."""
    return speed._Took(clock, processor)


def test_waiting_for_a_processor_counts_only_where_nothing_else_is_known() -> None:
    """The least of each side counts, of the processor's time where all of it is known."""
    reference = [took(1.0, 0.5), took(4.0, 0.4)]
    assert speed._least([took(60.0, 0.9), took(50.0, 0.8)], reference) == 2.0
    assert speed._least([took(60.0, 0.9), took(50.0)], reference) == 50.0


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not tell")
def test_the_processor_of_a_worker_counts_only_what_it_did_itself() -> None:
    """Sleeping costs nothing, computing does, in threads too; a worker that has or had children is not believed."""
    source = b"""
import os, threading, time
def sleep(x): time.sleep(0.2); return x
def compute(x):
    end = time.perf_counter() + 0.2
    while time.perf_counter() < end: pass
    return x
def in_a_thread(x):
    thread = threading.Thread(target=compute, args=(x,)); thread.start(); thread.join()
    return x
def in_a_child(x):
    child = os.fork()
    if not child: compute(x); os._exit(0)
    os.waitpid(child, 0)
    return x
"""
    with Process(()) as process:
        client = Client(process, source, "f.py")
        works = [client.work(name, (np.ones(3),), {}, 1, [1.0]) for name in ("sleep", "compute", "in_a_thread")]
        slept, *worked = (work.processor or 0.0 for work in works)
        assert 0 < slept < 0.1 < min(worked)
        assert all(work.clock > 0.2 for work in works)
        assert client.work("in_a_child", (np.ones(3),), {}, 1, [1.0]).processor is None
        client.close()


def test_the_workload_calls_with_long_arrays_and_adds_everything_up() -> None:
    """Each call has other entries, arrays as long as the first are lengthened, and every result counts."""
    seen = []

    def function(x: np.ndarray, weight: np.ndarray, beside: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        seen.append(x.copy())
        return x * weight, x.sum(axis=1, keepdims=True) + beside

    x, weight, beside = np.arange(6.0).reshape(3, 2), np.array([2.0, 3.0]), np.ones((3, 1))
    (first, second), shapes = workload.run(function, (x, weight, beside), {}, 4, [1.0, 0.5])
    assert [array.shape for array in seen] == [(12, 2), (12, 2)]
    assert np.array_equal(seen[1], seen[0] / 2)
    assert np.array_equal(first, 1.5 * 4 * x.sum(axis=0) * weight)
    assert np.array_equal(second, [1.5 * 4 * x.sum() + 2 * 12])
    assert shapes == [(12, 2), (12, 1)]


def test_the_reference_passes_its_own_workload() -> None:
    """What both sides compute is the same number."""
    x = np.linspace(-3, 3, 50)
    (total,), _ = workload.run(reference.relu, (x,), {}, 3, [1.0, 0.25])
    assert np.isclose(total, 3 * 1.25 * np.maximum(x, 0).sum())


def test_the_gradient_of_a_number_may_be_a_python_number() -> None:
    """Its sum counts like any other, with the shape of a number."""
    totals, shapes = workload.run(lambda x: (x, float(x.sum())), (np.ones(5),), {}, 2, [1.0])
    assert [float(np.sum(total)) for total in totals] == [10.0, 10.0]
    assert shapes == [(10,), ()]
