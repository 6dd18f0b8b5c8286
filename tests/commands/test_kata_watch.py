"""`actquiz kata --watch` as a process: on plain lines, on JSON lines and on a terminal."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from actquiz import catalogue, paths
from actquiz.store import Store

pty = pytest.importorskip("pty")
RELU = catalogue.find(paths.katas(), "relu")
COMMAND = [sys.executable, "-m", "actquiz", "kata", "relu", "--watch"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The learner's file, solved."""
    path = tmp_path / "actquiz-katas" / "relu.py"
    path.parent.mkdir()
    shutil.copy(RELU.solution, path)
    return path


@contextmanager
def watching(file: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Watch a file with the output in a pipe."""
    place = file.parent.parent
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=place, env=os.environ | {"TMPDIR": str(place)}, text=True, stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    """Read one line."""
    assert process.stdout is not None
    return process.stdout.readline()


def test_a_line_for_every_save(file: Path, home: Path) -> None:
    """Each save gives one verdict; a file that does not parse its line; all are recorded."""
    with watching(file) as process:
        assert "All stars" in line(process)
        file.write_text("x = 1\ndef relu(x)\n", encoding="utf-8")
        assert "Line 2" in line(process)
        shutil.copy(RELU.stub, file.with_name("new"))
        file.with_name("new").replace(file)
        assert "NotImplementedError" in line(process)
        shutil.copy(RELU.solution, file)
        assert "All stars" in line(process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 128 + signal.SIGTERM
    with Store(home) as store:
        attempts = store.attempts("relu")
    assert [attempt.stars for attempt in attempts] == [3, 0, 0, 3]
    assert len({attempt.seed for attempt in attempts}) == 1


def test_json_lines(file: Path) -> None:
    """With --json each verdict is one object, as a grade prints it; a file of --file is not recorded."""
    with watching(file, "--json", "--file", str(file), "--seed", "3") as process:
        first = json.loads(line(process))
        assert (first["verdict"], first["stars"], first["seed"]) == ("pass", 3, 3)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_end_leaves_nothing(file: Path, number: signal.Signals) -> None:
    """Ctrl-C, SIGTERM and a closed terminal end it with 128 and the signal; no process and no folder is left."""
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip("these tests were started so that they ignore it, and so does what they start")
    with watching(file) as process:
        line(process)
        process.send_signal(number)
        assert process.wait(20) == 128 + number
    assert [path.name for path in file.parent.parent.iterdir() if path.name.startswith("actquiz-")] == ["actquiz-katas"]
    assert not [path for path in Path("/proc").glob("[0-9]*/cwd") if _inside(path, file.parent.parent)]


def _inside(link: Path, folder: Path) -> bool:
    try:
        return link.readlink().is_relative_to(folder)
    except OSError:
        return False


def test_a_terminal_is_redrawn_and_takes_keys(file: Path, home: Path) -> None:
    """The verdict is drawn over the one before; h, s, p, n and q do what the last line says."""
    process, terminal = pty.fork()
    if not process:
        os.chdir(file.parent.parent)
        os.environ.update(TERM="xterm", LINES="40", COLUMNS="90")
        os.execv(sys.executable, COMMAND)

    def shown(until: str) -> str:
        seen = b""
        while until not in seen.decode(errors="replace"):
            assert select.select([terminal], [], [], 20)[0], seen.decode(errors="replace")
            seen += os.read(terminal, 1 << 16)
        return seen.decode(errors="replace")

    assert "All stars" in shown("quit")
    os.write(terminal, b"p")
    assert "No error at any of" in shown("goes back")
    os.write(terminal, b" ")
    shown("quit")
    shutil.copy(RELU.stub, file)
    redrawn = shown("quit")
    assert redrawn.startswith("\x1b[H")
    assert "NotImplementedError" in redrawn
    os.write(terminal, b"h")
    assert RELU.hints["en"][0][:30] in shown("quit")
    os.write(terminal, b"s")
    assert "heaviside" in shown("goes back")
    os.write(terminal, b" ")
    shown("quit")
    os.write(terminal, b"p")
    assert "No picture of relu:" in shown("quit")
    os.write(terminal, b"n")
    started = shown("quit")
    assert "stub is written" in started
    os.write(terminal, b"q")
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 1
    os.close(terminal)
    assert len(list(file.parent.iterdir())) == 2
    with Store(home) as store:
        assert (store.hints(), store.given_up()) == ({"relu": 1}, set())
