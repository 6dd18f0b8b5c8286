"""`actquiz ask` from outside: plain lines, exit codes, and answers that survive whatever ends the session."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from actquiz.commands.ask import Keeper
from actquiz.session import Answer, Session
from actquiz.store import FILE, Store
from tests.builders import CHOICE as CHOICES
from tests.builders import bank_text, card, open_card
from tests.commands.conftest import reviews
from tests.conftest import Run

CHOICE = "## Choice? {#choice-card}\n\n### Answer\nA.\n\n### Choices\n- [x] a :: yes\n- [x] b :: yes\n- [ ] c :: no\n"
BANKS = Path(__file__).parent.parent / "golden" / "banks"
FORMULA = "## Formula? {#formula-card}\n\n### Answer\n$2x$\n\n### Formula\n2*x\n"


def test_input_that_ends_early_says_so(run: Run) -> None:
    """A line that answers or skips one card of three ends with 1, because others were not asked."""
    # `n` may be a variable of a formula, `(` never is a formula: the question stays
    for kind, line in (("open", "n"), ("choice", "n"), ("text", "n"), ("formula", "(")):
        ran = run("ask", "-n", "3", "--kind", kind, stdin=f"{line}\n")
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
    assert reviews(home) == []


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
    (review,) = reviews(home)
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
    assert reviews(home) == []


@pytest.mark.parametrize(
    ("kind", "lines"), [("open", "s\n"), ("open", "\nn\n"), ("choice", "n\n"), ("text", "\n"), ("formula", "y +\n\n")]
)
def test_a_card_is_skipped_at_every_prompt(run: Run, home: Path, bank: Path, kind: str, lines: str) -> None:
    """`s` and `n` skip what is not typed, an empty line what is; nothing is stored."""
    ran = run("ask", "--bank", bank, "--kind", kind, stdin=lines)
    assert (ran.code, ran.err) == (0, "")
    assert "No card was answered." in ran.out
    assert "ended before" not in ran.out
    assert reviews(home) == []


def test_choices_are_kept_by_their_place_in_the_card(home: Path) -> None:
    """The log names the option that was chosen, wherever it stood on the screen."""
    places = set()
    with Store(home) as store:
        for seed in range(20):
            session = Session([card(task=CHOICES)], random.Random(seed))
            question = session.current
            assert question is not None
            answer = Answer(choices=[1])
            Keeper(store)(answer, session.judge(answer))
            (place,) = json.loads(store.reviews()[-1].reply)["choices"]
            assert CHOICES.options[place].text == question.options[1].text
            places.add(place)
    assert places == set(range(5))


def test_letters_that_are_variables_are_answers(run: Run, home: Path, tmp_path: Path) -> None:
    """A formula in n, s and q is typed as it is; the prompt then names another word to quit."""
    bank = tmp_path / "letters.md"
    for formula in ("n", "s", "q"):
        bank.write_text(bank_text([FORMULA.replace("2*x", formula)]), encoding="utf-8")
        ran = run("ask", "--bank", bank, stdin=f"{formula}\n")
        assert (ran.code, ran.err) == (0, "")
        assert "Right." in ran.out
        assert ("[quit] quit" if formula == "q" else "[q] quit") in ran.out
    assert [json.loads(review.reply) for review in reviews(home)] == [{"answer": letter} for letter in "nsq"]
    ran = run("ask", "--bank", bank, stdin="quit\n")
    assert (ran.code, len(reviews(home))) == (0, 3)


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


def test_a_card_by_its_id(run: Run) -> None:
    """`--card` asks that card and no other, in the language wanted; one that does not exist names what is close."""
    ran = run("ask", "--json", "--card", "relu-at-zero", "--lang", "zh", stdin='{"skip": true}\n')
    questions = [line for line in map(json.loads, ran.out.splitlines()) if line["type"] == "question"]
    assert [question["id"] for question in questions] == ["relu-at-zero"]
    ran = run("ask", "--card", "relu-at-zro")
    assert ran.code == 2
    assert "closest: relu-at-zero" in ran.err
