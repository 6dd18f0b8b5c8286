"""Many files: how long one takes beside plain pytest, and what a second processor brings.

Run `python -m benchmarks.grade [FILES]` with ACTQUIZ_SANDBOX as you like. It writes FILES right solutions of a kata
(500 unless given), each a little different, and grades them with `actquiz grade`, start, end and results included. On
one processor it runs `python -m pytest` on the same checks in one process before and after; then it grades with two
jobs on two processors, and once more with one on one.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from actquiz import catalogue, paths
from benchmarks.startup import PLAIN_GRADE

KATA = "relu"
PLAIN_ROUNDS = 15


def main() -> None:
    """Measure and print."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    processors = sorted(os.sched_getaffinity(0))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        plain = _plain(place)
        people = _people(place / "people", files)
        os.sched_setaffinity(0, processors[:1])
        before = [_seconds(plain, place) for _ in range(PLAIN_ROUNDS)]
        alone = _grade(people, place, 1)
        after = [_seconds(plain, place) for _ in range(PLAIN_ROUNDS)]
        usual = statistics.median(before + after)
        print(f"{files} files of {KATA} on one processor, one job: {1000 * alone / files:.1f} ms a file")
        print(f"{alone / files / usual:6.3f} × python -m pytest on the same checks in one process")
        os.sched_setaffinity(0, processors[:2])
        two = _grade(people, place, 2) + _grade(people, place, 2)
        os.sched_setaffinity(0, processors[:1])
        one = alone + _grade(people, place, 1)
        print(f"{one / two:6.2f} times as fast with two jobs on two processors as with one on one")


def _plain(folder: Path) -> Sequence[str]:
    """Return the command that runs the checks of the kata in one process with its solution."""
    kata = catalogue.find(paths.katas(), KATA)
    (folder / "conftest.py").write_text(PLAIN_GRADE.format(file=str(kata.solution)), encoding="utf-8")
    checks = folder / "test_checks.py"
    shutil.copy(kata.folder / "checks.py", checks)
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(checks)]


def _people(folder: Path, count: int) -> Path:
    source = catalogue.find(paths.katas(), KATA).solution.read_bytes()
    for number in range(count):
        path = folder / f"{number:04d}" / f"{KATA}.py"
        path.parent.mkdir(parents=True)
        path.write_bytes(source + f"\n# {number}\n".encode())
    return folder


def _grade(people: Path, folder: Path, jobs: int) -> float:
    """Grade all files anew."""
    results = folder / "results.jsonl"
    results.unlink(missing_ok=True)
    command = [sys.executable, "-m", "actquiz", "grade", str(people), "--jobs", str(jobs), "--results", str(results)]
    return _seconds(command, folder)


def _seconds(command: Sequence[str], folder: Path) -> float:
    environment = os.environ | {"ACTQUIZ_HOME": f"{folder}/home", "LANG": "C.UTF-8"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
