"""How long a person waits: start-up of commands as ratios to `python -c pass`, and a cold grade to plain pytest.

Run `python benchmarks/startup.py [ROUNDS]`. All commands take turns, whole processes; the figures are medians of the
ratios of each round, so that a machine whose speed drifts does not spoil them.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from actquiz import paths

PLAIN_GRADE = '''
import importlib.util
import time
from pathlib import Path

import pytest

spec = importlib.util.spec_from_file_location("learner", {file!r})
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)


class Direct:
    """The learner's functions without a process between: no isolation, no limits, no frames."""

    def call(self, function, args, kwargs, echo=False):
        from actquiz.grading.client import Reply
        import warnings

        plain = [getattr(arg, "data", arg) if type(arg).__name__ == "Array" else arg for arg in args]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            value = getattr(learner, function)(*plain, **kwargs)
        return Reply(value, [str(w.message) for w in caught], plain)

    def work(self, function, args, kwargs, times, scales):
        from actquiz.grading import workload

        started = time.perf_counter()
        result = workload.run(getattr(learner, function), args, kwargs, times, scales)
        return time.perf_counter() - started, result


@pytest.fixture
def golden():
    from actquiz.grading.golden import Golden

    return Golden(Path({file!r}).parent)


@pytest.fixture
def solution():
    return Direct()


@pytest.fixture
def rng():
    import numpy as np

    return np.random.default_rng(1)
'''


def main() -> None:
    """Measure and print a table."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        commands = _commands(Path(folder))
        os.chdir(folder)
        environment = os.environ | {"ACTQUIZ_HOME": f"{folder}/home", "LANG": "C.UTF-8"}
        # without bytecode every start would compile again, which no installed program does
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for command, stdin in commands.values():  # the first run of each compiles and fills caches
            _seconds(command, stdin, environment)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, (command, stdin) in commands.items():
                times[name].append(_seconds(command, stdin, environment))
    base = times["python -c pass"]
    pytest_run = times["python -m pytest on the same checks"]
    print(f"{rounds} rounds; python -c pass takes {1000 * statistics.median(base):.1f} ms")
    for name, measured in times.items():
        print(f"{_ratio(measured, base):6.2f} × python -c pass   {name}")
    cold = times["actquiz kata relu (cold)"]
    print(f"{_ratio(cold, pytest_run):6.2f} × that pytest run    actquiz kata relu (cold)")


def _commands(folder: Path) -> dict[str, tuple[list[str], str]]:
    actquiz = [str(Path(sys.executable).with_name("actquiz"))]
    relu = paths.katas() / "relu"
    (folder / "conftest.py").write_text(PLAIN_GRADE.format(file=str(relu / "solution.py")), encoding="utf-8")
    workspace = folder / "actquiz-katas"
    workspace.mkdir()
    shutil.copy(relu / "solution.py", workspace / "relu.py")
    checks = folder / "test_checks.py"
    checks.write_text((relu / "checks.py").read_text(encoding="utf-8"), encoding="utf-8")
    return {
        "python -c pass": ([sys.executable, "-c", "pass"], ""),
        "actquiz --help": ([*actquiz, "--help"], ""),
        "actquiz ask, to the first card": ([*actquiz, "ask"], ""),
        "actquiz ask --lang zh, to the first card": ([*actquiz, "ask", "--lang", "zh"], ""),
        "actquiz ask --json, to the first card": ([*actquiz, "ask", "--json"], ""),
        "python -m pytest on the same checks": (
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(checks)], "",
        ),
        "actquiz kata relu (cold)": ([*actquiz, "kata", "relu"], ""),
    }  # fmt: skip


def _seconds(command: list[str], stdin: str, environment: dict[str, str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, input=stdin.encode(), capture_output=True, env=environment, check=False)
    return time.perf_counter() - started


def _ratio(measured: list[float], base: list[float]) -> float:
    return statistics.median(m / b for m, b in zip(measured, base, strict=True))


if __name__ == "__main__":
    main()
