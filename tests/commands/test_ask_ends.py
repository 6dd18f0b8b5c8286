"""Sessions that are ended from outside lose no answer."""

from __future__ import annotations

import json
import os
import pty
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from actquiz.store import FILE
from tests.builders import bank_text, open_card
from tests.commands.conftest import reviews
from tests.conftest import Run

CARDS = 200
KILLS = 200
GRADES = ("good", "again", "easy", "hard")
VALUES = {"again": 1, "hard": 2, "good": 3, "easy": 4}


class Ended(NamedTuple):
    """A session that was ended by a signal: how, what it had asked, and the verdicts it had printed."""

    code: int
    asked: list[str]
    verdicts: list[tuple[str, int]]


class Feeder:
    """Sessions on a bank of many cards, answered as fast as they can read, each ended at a chosen moment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bank = folder / "many.md"
        self.bank.write_text(bank_text(open_card(f"card-{i}") for i in range(CARDS)), encoding="utf-8")
        self.answers = folder / "answers"
        # the answer to a card follows from its place, so that a row tells whether it was answered like that
        lines = (json.dumps({"grade": GRADES[i % 4]}) for i in range(CARDS))
        self.answers.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def ended(self, home: Path, number: signal.Signals, delay: float, *, written: int = 0) -> Ended:
        """Start a session, send a signal `delay` seconds after it has written so many bytes, read what it wrote."""
        out = self.folder / f"{home.name}.out"
        command = [sys.executable, "-m", "actquiz", "ask", "--json", "--bank", str(self.bank), "-n", str(CARDS)]
        with self.answers.open("rb") as stdin, out.open("wb") as stdout:
            process = subprocess.Popen(
                command, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL, cwd=self.folder,
                env={**os.environ, "ACTQUIZ_HOME": str(home)},
            )  # fmt: skip
            while process.poll() is None and out.stat().st_size < written:
                time.sleep(0.001)
            time.sleep(delay)
            process.send_signal(number)
            process.wait(30)
        # the last line may be cut
        messages = [json.loads(line) for line in out.read_bytes().split(b"\n")[:-1]]
        return Ended(
            128 - process.returncode if process.returncode < 0 else process.returncode,
            [message["id"] for message in messages if message["type"] == "question"],
            [(message["id"], VALUES[message["grade"]]) for message in messages if message["type"] == "verdict"],
        )


@pytest.fixture
def feeder(tmp_path: Path) -> Feeder:
    """Sessions to be ended."""
    return Feeder(tmp_path)


def _stored(home: Path) -> list[tuple[str, int]]:
    """The rows of the log, after a check that the file is whole."""
    if not (home / FILE).exists():
        return []
    with closing(sqlite3.connect(home / FILE)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'review'").fetchone():
            return []
        return db.execute("SELECT card, grade FROM review ORDER BY id").fetchall()


def _assert_nothing_lost(ended: Ended, rows: Sequence[tuple[str, int]]) -> None:
    """Every printed verdict is stored, and at most the one answer more that was being acknowledged."""
    assert list(rows[: len(ended.verdicts)]) == ended.verdicts
    assert len(rows) <= len(ended.verdicts) + 1
    # what is stored was asked, in this order, and was answered with this grade
    assert [card for card, _ in rows] == ended.asked[: len(rows)]
    assert [grade for _, grade in rows] == [VALUES[GRADES[i % 4]] for i in range(len(rows))]


def _killed(feeder: Feeder, worker: int, moments: Sequence[tuple[float, int]]) -> list[int]:
    """Kill sessions that share one history, as a learner's would; return how many answers each had stored."""
    home = feeder.folder / f"home-{worker}"
    before: list[tuple[str, int]] = []
    counts = []
    for delay, written in moments:
        ended = feeder.ended(home, signal.SIGKILL, delay, written=written)
        rows = _stored(home)
        assert rows[: len(before)] == before
        _assert_nothing_lost(ended, rows[len(before) :])
        counts.append(len(rows) - len(before))
        before = rows
    return counts


def test_kill_9_loses_no_acknowledged_answer(feeder: Feeder) -> None:
    """At 200 random moments of a session, SIGKILL loses no answer whose verdict was printed."""
    rng = random.Random(9)
    feeder.ended(feeder.folder / "whole", signal.SIGKILL, 0, written=10**9)
    size = (feeder.folder / "whole.out").stat().st_size
    # every fifth early, while python and the database start; the others anywhere between two bytes of the output
    moments = [
        (rng.uniform(0, 0.2), 0) if i % 5 == 0 else (rng.uniform(0, 0.002), rng.randrange(size)) for i in range(KILLS)
    ]
    workers = 4
    with ThreadPoolExecutor(workers) as pool:
        killed = pool.map(lambda i: _killed(feeder, i, moments[i::workers]), range(workers))
        counts = [count for part in killed for count in part]
    assert len(counts) == KILLS
    # the moments were spread: before the first answer, and in the midst of them
    assert sum(count == 0 for count in counts) >= KILLS // 20
    assert sum(0 < count < CARDS for count in counts) >= KILLS // 2


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)],
    ids=str,
)
def test_other_signals_lose_nothing_either(feeder: Feeder, number: signal.Signals, code: int) -> None:
    """SIGTERM, SIGHUP and Ctrl-C end a session with the exit code a shell expects, and every answer stored."""
    rng = random.Random(int(number))
    for attempt in range(8):
        home = feeder.folder / f"home-{attempt}"
        # while python itself starts, a signal is not ours to answer
        ended = feeder.ended(home, number, rng.uniform(0, 0.05), written=1)
        assert ended.code in (code, 0)
        if ended.code == 0:
            assert len(ended.verdicts) == CARDS
        _assert_nothing_lost(ended, _stored(home))


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)],
    ids=str,
)
def test_signals_on_plain_lines(bank: Path, home: Path, number: signal.Signals, code: int) -> None:
    """On plain lines as well: what was answered is stored, and the exit code is the signal's."""
    process = subprocess.Popen(
        [sys.executable, "-m", "actquiz", "ask", "--bank", str(bank), "--kind", "text", "-n", "4"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    line = ""
    while "Text?" not in line:
        line = process.stdout.readline()
    process.send_signal(number)
    out, err = process.communicate(timeout=30)
    returned = 128 - process.returncode if process.returncode < 0 else process.returncode
    assert (returned, err) == (code, "")
    assert "Traceback" not in out
    assert reviews(home) == []


def test_a_terminal_that_is_closed(bank: Path, home: Path, tmp_path: Path) -> None:
    """Closing the terminal window ends the session with 129; it is no fault of ours, and the answer is stored."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TMPDIR=str(tmp_path), TERM="xterm")
        os.execv(sys.executable, [sys.executable, "-m", "actquiz", "ask", "--bank", str(bank), "--kind", "text"])
    shown = b""
    while b"> " not in shown:
        shown += os.read(terminal, 4096)
    os.close(terminal)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) in (129, -signal.SIGHUP)
    assert list(tmp_path.glob("actquiz-report-*")) == []
    assert reviews(home) == []


def test_end_of_input_loses_nothing(feeder: Feeder, run: Run, home: Path) -> None:
    """When the other side stops in the middle, all it answered is stored and a summary is the last line."""
    ran = run("ask", "--json", "--bank", feeder.bank, "-n", CARDS, stdin='{"grade": "good"}\n' * 100)
    assert ran.code == 1
    assert json.loads(ran.out.splitlines()[-1]) == {"type": "summary", "asked": 100, "correct": 100}
    assert len(reviews(home)) == 100


def test_a_reader_that_goes_away(bank: Path, tmp_path: Path) -> None:
    """When the reader of the output is gone, the session ends quietly, without a traceback or a crash report."""
    process = subprocess.Popen(
        [sys.executable, "-m", "actquiz", "ask", "--json", "--bank", str(bank)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(b'{"grade": "good"}\n' * 50)
    assert err == b""
    assert process.returncode == 1
    assert list(tmp_path.glob("actquiz-report-*")) == []
