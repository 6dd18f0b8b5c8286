"""`actquiz grade --dask`: a real cluster of processes on this computer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from actquiz import catalogue, paths
from actquiz.errors import ActquizError
from actquiz.grading import cluster
from tests.conftest import Run

pytest.importorskip("distributed")
RELU = catalogue.find(paths.katas(), "relu")
SECONDS = 60
PEOPLE = 40


def until(found: Callable[[], object]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + SECONDS
    while not found():
        assert time.monotonic() < end
        time.sleep(0.02)


class Cluster:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self._processes: list[subprocess.Popen[bytes]] = []
        self._start("dask_scheduler", "--port", "0", "--scheduler-file", str(self._file))
        until(lambda: self._file.exists() and self._file.read_text(encoding="utf-8").endswith("}"))
        self.address: str = json.loads(self._file.read_text(encoding="utf-8"))["address"]

    def add_workers(self, count: int) -> list[subprocess.Popen[bytes]]:
        """Start workers of one thread each, and wait until all are known to the scheduler."""
        started = [
            self._start("dask_worker", "--scheduler-file", str(self._file), "--nthreads", "1", "--no-nanny")
            for _ in range(count)
        ]
        with cluster._connected(self.address) as client:
            client.wait_for_workers(count, timeout=SECONDS)
        return started

    def close(self) -> None:
        """End all of it."""
        for process in reversed(self._processes):
            process.kill()
            process.wait()

    def _start(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        with (self._folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{program}", "--host", "127.0.0.1", "--no-dashboard",
                 *arguments],
                cwd=self._folder, stdout=log, stderr=log, env=os.environ | {"TMPDIR": str(self._folder)},
            )  # fmt: skip
        self._processes.append(process)
        return process


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler without workers."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    made = Cluster(folder)
    yield made
    made.close()


def handed_in(folder: Path) -> Path:
    """Write a solution for each of many people, every fourth a wrong one."""
    for number in range(PEOPLE):
        path = folder / f"person {number:02d}" / "relu.py"
        path.parent.mkdir(parents=True)
        path.write_bytes((RELU.solution if number % 4 else RELU.stub).read_bytes() + f"# {number}\n".encode())
    return folder


def test_a_worker_that_is_killed_loses_nothing(started: Cluster, tmp_path: Path) -> None:
    """Two workers, one killed in the middle: every file has its verdict, and each is written down once."""
    first, _ = started.add_workers(2)
    results = tmp_path / "results.jsonl"
    command = [
        sys.executable, "-m", "actquiz", "grade", str(handed_in(tmp_path / "class")), "--dask", started.address,
        "--format", "json", "--results", str(results), "--seed", "1",
    ]  # fmt: skip
    grading = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    until(lambda: grading.poll() is not None or (results.exists() and results.read_bytes().count(b"\n") > 5))
    first.send_signal(signal.SIGKILL)
    out, err = grading.communicate(timeout=SECONDS)
    assert grading.returncode == 1, err
    grades = json.loads(out)["grades"]
    assert [grade["verdict"] for grade in grades] == ["pass" if number % 4 else "fail" for number in range(PEOPLE)]
    _, *lines = results.read_text(encoding="utf-8").splitlines()
    assert sorted(json.loads(line)["person"] for line in lines) == [grade["person"] for grade in grades]
    homes = [path for path in (tmp_path / "cluster").iterdir() if path.name.startswith("actquiz-")]
    started.close()
    # the judges of both workers end when those do
    until(lambda: not any(home.exists() for home in homes))


def test_a_cluster_without_workers_is_refused(started: Cluster, run: Run, tmp_path: Path) -> None:
    """Nobody waits for workers that may never come."""
    ran = run("grade", handed_in(tmp_path / "class"), "--dask", started.address)
    assert (ran.code, ran.out) == (2, "")
    assert "has no workers" in ran.err


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:1", "x://y"])
def test_an_address_without_a_cluster_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No answer, and an address that is none."""
    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 0.2)
    with pytest.raises(ActquizError, match="no Dask cluster"):
        next(cluster.judged([], address))


def test_without_dask_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is optional."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ActquizError) as caught:
        next(cluster.judged([], "tcp://127.0.0.1:1"))
    assert "actquiz[dask]" in caught.value.hint
