"""`actquiz ask` from outside: plain lines, exit codes, and answers that survive whatever ends the session."""

from __future__ import annotations

import io
import json
import os
import pty
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest

from actquiz.commands.ask import Keeper
from actquiz.session import Session
from actquiz.store import FILE, Review, Store
from actquiz.ui import ask_json, ask_plain, ask_terminal, screen
from actquiz.ui.ask import Page
from actquiz.ui.keys import SPACE
from tests.builders import bank_text, card, open_card
from tests.conftest import Run

CHOICE = "## Choice? {#choice-card}\n\n### Answer\nA.\n\n### Choices\n- [x] a :: yes\n- [x] b :: yes\n- [ ] c :: no\n"
BANKS = Path(__file__).parent.parent / "golden" / "banks"
TYPED = "## Text? {#text-card}\n\n### Answer\nSo.\n\n### Accept\n- so\n"
FORMULA = "## Formula? {#formula-card}\n\n### Answer\n$2x$\n\n### Formula\n2*x\n"


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with one card of each kind."""
    path = tmp_path / "topic.md"
    path.write_text(bank_text([open_card("open-card"), CHOICE, TYPED, FORMULA]), encoding="utf-8")
    return path


def _reviews(home: Path) -> list[Review]:
    with Store(home) as log:
        return log.reviews()


def test_input_that_ends_early_says_so(run: Run) -> None:
    r"""`printf 'n\n' | actquiz ask -n 3` answers or skips one card and ends with 1, because others were not asked."""
    for kind in ("open", "choice", "text", "formula"):
        ran = run("ask", "-n", "3", "--kind", kind, stdin="n\n")
        assert (ran.code, ran.err) == (1, "")
        assert "1/3" in ran.out
        assert ("2/3" in ran.out) is (kind != "formula")
        assert "The input ended before the session did; every answer given is stored." in ran.out


def test_no_input_at_all(run: Run) -> None:
    """Without a line the first card is shown and the exit code is 1."""
    ran = run("ask", "-n", "1")
    assert ran.code == 1
    assert "1/1" in ran.out


@pytest.mark.parametrize(("lines", "code"), [("n\nn\nn\n", 0), ("s\nskip\nnext\n", 0), ("q\n", 0), ("n\nquit\n", 0)])
def test_a_session_that_is_skipped_or_left_ends_well(run: Run, home: Path, lines: str, code: int) -> None:
    """Skipping all cards, or leaving on purpose, is 0 and stores nothing."""
    ran = run("ask", "-n", "3", "--kind", "choice", stdin=lines)
    assert (ran.code, ran.err) == (code, "")
    assert "No card was answered." in ran.out
    assert _reviews(home) == []


@pytest.mark.parametrize(
    ("kind", "lines", "grade", "reply"),
    [
        ("open", "\n1 2\n", 3, {"points": [0, 1]}),
        ("open", "\n1\n", 2, {"points": [0]}),
        ("open", "\n2,\n", 1, {"points": [1]}),
        ("open", "\neasy\n", 4, {"points": []}),
        ("open", "\n1 hard\n", 2, {"points": [0]}),
        ("open", "\nperfect\n7\n1 2\n", 3, {"points": [0, 1]}),
        ("open", "\n999999999999999\n0\n１，２\n", 3, {"points": [0, 1]}),
        ("choice", "1 2 3\n", 1, {"choices": [0, 1, 2]}),
        ("choice", "a\n4\n0\n1 2 3\n", 1, {"choices": [0, 1, 2]}),
        ("text", "SO.\n", 3, {"answer": "SO."}),
        ("text", "激活\n", 1, {"answer": "激活"}),
        ("text", "n\n", 1, {"answer": "n"}),
        ("text", "skip\n", 1, {"answer": "skip"}),
        ("formula", "x + x\n", 3, {"answer": "x + x"}),
        ("formula", "__import__('os')\n9**9**9\nx\n", 1, {"answer": "x"}),
    ],
)
def test_answers_on_plain_lines(
    run: Run, home: Path, bank: Path, kind: str, lines: str, grade: int, reply: dict[str, Any]
) -> None:
    """Each kind is answered by a line; what is not understood is asked again; the answer is in the log."""
    ran = run("ask", "--bank", bank, "--kind", kind, stdin=lines)
    assert (ran.code, ran.err) == (0, "")
    (review,) = _reviews(home)
    assert (review.card, review.grade, json.loads(review.reply)) == (f"{kind}-card", grade, reply)
    assert review.language == ""
    assert 0 <= review.milliseconds < 60_000
    assert abs(review.at / 1000 - time.time()) < 60


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("open", "q\n"), ("open", "\nq\n"), ("open", "\nperfect\nquit\n"), ("choice", "q\n"), ("choice", "4\nq\n"),
        ("text", "q\n"), ("formula", "q\n"), ("formula", "2x +\nq\n"),
    ],
)  # fmt: skip
def test_q_leaves_at_every_prompt(run: Run, home: Path, bank: Path, kind: str, lines: str) -> None:
    """Wherever a line is asked for, `q` ends the session with 0, and nothing is stored."""
    ran = run("ask", "--bank", bank, "--kind", kind, stdin=lines)
    assert (ran.code, ran.err) == (0, "")
    assert "No card was answered." in ran.out
    assert "ended before" not in ran.out
    assert _reviews(home) == []


@pytest.mark.parametrize(
    ("kind", "lines"), [("open", "s\n"), ("open", "\nn\n"), ("choice", "n\n"), ("text", "\n"), ("formula", "y +\n\n")]
)
def test_a_card_is_skipped_at_every_prompt(run: Run, home: Path, bank: Path, kind: str, lines: str) -> None:
    """`s` and `n` skip what is not typed, an empty line what is; nothing is stored."""
    ran = run("ask", "--bank", bank, "--kind", kind, stdin=lines)
    assert (ran.code, ran.err) == (0, "")
    assert "No card was answered." in ran.out
    assert "ended before" not in ran.out
    assert _reviews(home) == []


def test_letters_that_are_variables_are_answers(run: Run, home: Path, tmp_path: Path) -> None:
    """A formula in n, s and q is typed as it is; the prompt then names another word to quit."""
    bank = tmp_path / "letters.md"
    for formula in ("n", "s", "q"):
        bank.write_text(bank_text([FORMULA.replace("2*x", formula)]), encoding="utf-8")
        ran = run("ask", "--bank", bank, stdin=f"{formula}\n")
        assert (ran.code, ran.err) == (0, "")
        assert "Right." in ran.out
        assert ("[quit] quit" if formula == "q" else "[q] quit") in ran.out
    assert [json.loads(review.reply) for review in _reviews(home)] == [{"answer": letter} for letter in "nsq"]
    ran = run("ask", "--bank", bank, stdin="quit\n")
    assert (ran.code, len(_reviews(home))) == (0, 3)


@pytest.mark.parametrize(
    ("kind", "line", "told"),
    [
        ("choice", "x", "看不懂：'x' 不是选项（请输入 1 到 3 的编号）。"),
        ("choice", "4", "看不懂：'4' 不是选项（请输入 1 到 3 的编号）。"),
        ("open", "\n9" * 2, "看不懂：'9' 既不是要点编号，也不是评分（要点编号从 1 到 2，"),
        ("formula", "2y", "看不懂：未知变量 'y'（本题的变量：x）。"),
    ],
)
def test_a_session_in_chinese_says_everything_in_chinese(run: Run, bank: Path, kind: str, line: str, told: str) -> None:
    """What is not understood is said in the language of the session."""
    ran = run("ask", "--bank", bank, "--kind", kind, "--lang", "zh", stdin=f"{line}\nq\n", COLUMNS="100")
    assert ran.code == 0
    assert told in ran.out


@pytest.mark.parametrize(
    ("arguments", "environment", "told"),
    [
        (("ask", "--bank", "missing.md"), {"LANG": "zh_CN.UTF-8"}, "找不到题库 missing.md\n  请指定"),
        (("ask", "--bank", "missing.md", "--lang", "zh"), {}, "找不到题库 missing.md\n  请指定"),
        (("ask", "--bank", "missing.md", "--lang", "en"), {"LANG": "zh_CN"}, "there is no bank at missing.md\n  name"),
        (("check", "missing.md"), {"ACTQUIZ_LANG": "zh"}, "找不到题库 missing.md\n  请指定"),
        (("kata", "rellu"), {"ACTQUIZ_LANG": "zh"}, "没有名为 `rellu` 的练习\n  你要找的是不是 "),
        (("kata", "rellu", "--lang", "en"), {"ACTQUIZ_LANG": "zh"}, "there is no kata `rellu`\n  did you mean "),
    ],
)  # fmt: skip
def test_a_command_that_fails_says_so_in_its_language(
    run: Run, arguments: tuple[str, ...], environment: dict[str, str], told: str
) -> None:
    """`--lang` of the command wins, then the learner's environment."""
    ran = run(*arguments, **environment)
    assert ran.code == 2
    assert ran.err.startswith(f"actquiz: {told}")


@pytest.mark.parametrize("stdin", [b"\xff\xfe\n\0\n\x1b[A\n", b"\n" * 200, b"x" * 1_000_000 + b"\n"])
def test_any_bytes_end_well(run: Run, bank: Path, stdin: bytes) -> None:
    """Bytes that are no text, control characters and long lines neither crash nor hang a session."""
    ran = run("ask", "--bank", bank, "-n", "4", stdin=stdin)
    assert ran.code in (0, 1)
    assert ran.err == ""
    assert "\x1b" not in ran.out


def test_escape_sequences_of_a_bank_are_not_printed(run: Run, bank: Path) -> None:
    """A bank with OSC 52 and CSI prints none of them; the healthy cards are asked, and a line tells of the rest."""
    text = bank.read_text(encoding="utf-8").replace("So.", "\x1b]52;c;eA==\x07\x1b[2J\x9b31m\u202e")
    bank.write_text(text, encoding="utf-8")
    ran = run("ask", "--bank", bank, "-n", "9", stdin="\n1\n" * 30, COLUMNS="80")
    assert ran.code in (0, 1)
    assert not set(ran.out) & set("\x1b\x07\x9b\u202e")
    assert "Text?" not in ran.out
    assert "problem" in ran.out
    checked = run("check", bank)
    assert checked.code == 1
    assert not set(checked.out) & set("\x1b\x07\x9b\u202e")


def test_control_characters_of_file_names_are_not_printed(run: Run, bank: Path) -> None:
    """A bank, a topic and a kata may be called anything; what reaches the terminal is text."""
    odd = bank.with_name("a\x1b]52;c;eA==\x07\x9b2J\u202e\nb.md")
    odd.write_text(bank.read_text(encoding="utf-8").replace("### Answer", "### Reply"), encoding="utf-8")
    checked = run("check", odd)
    assert checked.code == 1
    assert all(r"\x1b]52;c;eA==\x07\x9b2J\x202e\x0ab.md:" in line for line in checked.out.splitlines()[:-1])
    odd.write_bytes(bank.read_bytes())
    for ran in (
        checked,
        run("ask", "--bank", odd, "nothing"),
        run("ask", "--bank", odd.with_name("\x1b[2J\nmissing.md")),
        run("kata", "relu", "--file", odd.with_name("\x1b[2J\nmissing.py")),
        run("kata", "\x1b[2J"),
    ):
        assert ran.code in (1, 2)
        assert not set(ran.out + ran.err) & set("\x1b\x07\x9b\u202e")
        assert ran.code == 1 or len(ran.err.splitlines()) == 2


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_broken_card_hides_no_healthy_one(run: Run, language: str) -> None:
    """Where a card is broken in the session's language, its healthy twin is asked in the other."""
    ran = run(
        "ask", "--json", "--lang", language, "--bank", BANKS / "languages-broken-twin", stdin='{"skip": true}\n' * 9
    )
    asked = {m["id"]: m["question"] for m in map(json.loads, ran.out.splitlines()) if m["type"] == "question"}
    assert asked == {"one": "One?", "two": "Two?", "healthy": "Healthy?"}


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--topic", "nothing"), 2, "there is no topic `nothing`"),
        (("nothing",), 2, "there is no topic `nothing`"),
        (("--kind", "riddle"), 2, "there is no kind `riddle`"),
        (("--kind", "text", "--level", "3"), 1, "no card fits"),
        (("--bank", "missing.md"), 2, "there is no bank at missing.md"),
        (("--bank", "."), 2, "there is no bank in"),
        (("--bank", "/dev/null"), 2, "neither a file nor a folder"),
        (("--bank", "x" * 5000), 2, "cannot be read"),
    ],
)
def test_what_does_not_fit(run: Run, bank: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    """A topic, kind, level or bank that does not exist is said on stderr, with a hint, without a traceback."""
    ran = run("ask", *(() if "--bank" in arguments else ("--bank", bank)), *arguments)
    assert ran.code == code
    assert ran.out == ""
    assert ran.err.startswith("actquiz: ")
    assert message in ran.err
    assert len(ran.err.splitlines()) >= 2
    assert "Traceback" not in ran.err


def test_a_history_that_cannot_be_used(run: Run, bank: Path, home: Path) -> None:
    """A broken history is said and kept, and no card is asked whose answer could not be stored."""
    home.mkdir()
    (home / FILE).write_bytes(b"not a database" * 1000)
    ran = run("ask", "--json", "--bank", bank)
    assert (ran.code, ran.out) == (2, "")
    assert str(home / FILE) in ran.err
    assert (home / FILE).read_bytes() == b"not a database" * 1000


def test_topics_levels_and_number(run: Run, tmp_path: Path) -> None:
    """Topics may be given as arguments and as options, `-n` bounds the number, `--level` chooses."""
    folder = tmp_path / "banks"
    folder.mkdir()
    for topic in ("one", "two", "three"):
        cards = [open_card(f"{topic}-{level}").replace("}", f" level={level}}}") for level in (1, 2, 3)]
        (folder / f"{topic}.md").write_text(bank_text(cards), encoding="utf-8")

    def ids(*arguments: object) -> set[str]:
        ran = run("ask", "--json", "--bank", folder, *arguments, stdin='{"skip": true}\n' * 20)
        assert ran.code == 0
        return {m["id"] for m in map(json.loads, ran.out.splitlines()) if m["type"] == "question"}

    assert len(ids()) == 9
    assert len(ids("-n", "4")) == 4
    assert ids("--level", "2") == {"one-2", "two-2", "three-2"}
    assert ids("one", "--topic", "two", "--level", "1") == {"one-1", "two-1"}


def test_several_banks(run: Run, tmp_path: Path) -> None:
    """`--bank` may be given more than once, and a card that stands in two is asked once."""
    for name in ("a", "b"):
        text = bank_text([open_card("shared"), open_card(f"only-{name}")])
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    ran = run("ask", "--json", "--bank", tmp_path / "a.md", "--bank", tmp_path / "b.md", stdin='{"skip": true}\n' * 9)
    ids = [m["id"] for m in map(json.loads, ran.out.splitlines()) if m["type"] == "question"]
    assert sorted(ids) == ["only-a", "only-b", "shared"]


def test_a_bank_from_the_environment(run: Run, bank: Path) -> None:
    """ACTQUIZ_BANK stands for `--bank`."""
    ran = run("ask", "--kind", "formula", stdin="q\n", ACTQUIZ_BANK=str(bank))
    assert ran.code == 0
    assert "Formula?" in ran.out


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


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.now


def _session() -> Session:
    return Session([card("first"), card("second"), card("third")], random.Random(1))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that answers are timed with."""
    made = Clock()
    monkeypatch.setattr("actquiz.commands.ask.time.monotonic", made)
    return made


def _waiting(clock: Clock, given: Sequence[tuple[float, str]]) -> Callable[..., str]:
    """Return what gives one line after the other, each after its seconds."""
    lines = iter(given)

    def read(*_: object) -> str:
        seconds, line = next(lines)
        clock.now += seconds
        return line

    return read


@pytest.mark.parametrize("form", ["json", "plain"])
def test_the_time_of_an_answer_runs_from_its_card(
    form: str, clock: Clock, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was spent on a card that was skipped does not count for the next."""
    typed = {"json": ['{"answer": "so"}\n', '{"skip": true}\n'], "plain": ["so\n", "\n"]}[form]
    read = _waiting(clock, [(5, typed[0]), (30, typed[1]), (2, typed[0])])
    monkeypatch.setattr("sys.stdin", SimpleNamespace(readline=read, isatty=lambda: False))
    with Store(home) as store:
        if form == "json":
            ask_json.ask(_session(), Keeper(store))
        else:
            ask_plain.ask(_session(), Page(screen.console(io.StringIO()), "en", {}), Keeper(store))
    assert [review.milliseconds for review in _reviews(home)] == [5000, 2000]


def test_reading_a_verdict_does_not_count(clock: Clock, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal, the time spent on a verdict is not that of the next answer."""
    monkeypatch.setattr("builtins.input", _waiting(clock, [(5, "so"), (30, ""), (2, "so")]))
    monkeypatch.setattr(ask_terminal, "read_key", _waiting(clock, [(50, SPACE)]))
    with Store(home) as store:
        ask_terminal.ask(_session(), Page(screen.console(io.StringIO()), "en", {}), Keeper(store))
    assert [review.milliseconds for review in _reviews(home)] == [5000, 2000]


# --- sessions that are ended from outside ---

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
    assert _reviews(home) == []


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
    assert _reviews(home) == []


def test_end_of_input_loses_nothing(feeder: Feeder, run: Run, home: Path) -> None:
    """When the other side stops in the middle, all it answered is stored and a summary is the last line."""
    ran = run("ask", "--json", "--bank", feeder.bank, "-n", CARDS, stdin='{"grade": "good"}\n' * 100)
    assert ran.code == 1
    assert json.loads(ran.out.splitlines()[-1]) == {"type": "summary", "asked": 100, "correct": 100}
    assert len(_reviews(home)) == 100
