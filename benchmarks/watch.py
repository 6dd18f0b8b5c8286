"""A verdict for every save: how long it takes beside plain pytest, and whether anything grows.

Run `python benchmarks/watch.py [GRADES]` with ACTQUIZ_SANDBOX as you like. The first part saves the solution of a kata
under a running `actquiz kata --watch` and runs `python -m pytest` on the same checks in one process, in turns. The
second grades GRADES times (500 unless given) in one process and prints what it and its zygote hold meanwhile.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from actquiz import catalogue, paths
from actquiz.commands import layers
from actquiz.grading.warm import Warm, keep_warm
from benchmarks.startup import PLAIN_GRADE

ROUNDS = 31
KATA = "relu"
SEED = 1
_PAGE = os.sysconf("SC_PAGE_SIZE") >> 10


def main() -> None:
    """Measure and print."""
    grades = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        _compare(Path(folder))
    _grow(grades)


def _compare(folder: Path) -> None:
    kata = catalogue.find(paths.katas(), KATA)
    environment = os.environ | {"ACTQUIZ_HOME": f"{folder}/home", "LANG": "C.UTF-8"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    (folder / "conftest.py").write_text(PLAIN_GRADE.format(file=str(kata.solution)), encoding="utf-8")
    checks = folder / "test_checks.py"
    shutil.copy(kata.folder / "checks.py", checks)
    plain = [
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(folder), str(checks),
    ]  # fmt: skip
    saved, new = folder / "actquiz-katas" / f"{KATA}.py", folder / "new.py"
    saved.parent.mkdir()
    shutil.copy(kata.solution, saved)
    watch = subprocess.Popen(
        [sys.executable, "-m", "actquiz", "kata", KATA, "--watch"],
        cwd=folder, env=environment, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert watch.stdout is not None
    rng = random.Random(1)  # noqa: S311  # moments, no secret
    times, ratios = [], []
    try:
        watch.stdout.readline()
        for _ in range(ROUNDS):
            started = time.perf_counter()
            subprocess.run(plain, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=True)
            whole = time.perf_counter() - started
            time.sleep(rng.uniform(0.2, 0.3))  # a save comes at any moment between two looks
            shutil.copy(kata.solution, new)
            started = time.perf_counter()
            new.replace(saved)
            verdict = watch.stdout.readline()
            times.append(time.perf_counter() - started)
            assert verdict, "the watch has ended"
            ratios.append(times[-1] / whole)
    finally:
        watch.terminate()
        watch.wait()
    print(f"{ROUNDS} saves; save to verdict {1000 * statistics.median(times):.1f} ms")
    print(f"{statistics.median(ratios):6.3f} × python -m pytest on the same checks in one process")


def _grow(grades: int) -> None:
    kata = catalogue.find(paths.katas(), KATA)
    source = kata.solution.read_bytes()

    def work(warm: Warm) -> None:
        for number in range(grades + 1):
            if number % max(1, grades // 5) == 0:
                print(f"{number:6d} grades: {_held()}", flush=True)
            assert warm.grade(source, SEED).verdict == "pass"
            warm.prepare()

    started = time.perf_counter()
    keep_warm(kata, layers.chosen(os.environ), work)
    print(f"{1000 * (time.perf_counter() - started) / grades:.1f} ms a grade, start and end included")


def _held() -> str:
    """Say what this process and its descendants hold; a worker that waits counts."""
    family = _descendants(os.getpid())
    memory = [int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE for pid in (os.getpid(), *family[:1])]
    descriptors = [len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in (os.getpid(), *family[:1])]
    folders = len(list(Path(tempfile.gettempdir()).glob("actquiz-*")))
    return (
        f"memory {memory} KiB and descriptors {descriptors} of judge and zygote, "
        f"{len(family)} processes, {folders} folders"
    )


def _descendants(process: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_bytes().rpartition(b")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == process:
            child = int(stat.parent.name)
            found += [child, *_descendants(child)]
    return found


if __name__ == "__main__":
    main()
