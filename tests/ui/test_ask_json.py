"""A session as JSON lines: one valid object a line, errors keep the question, what was printed is stored."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from actquiz.session import Answer, Verdict
from actquiz.store import Store
from tests.conftest import Ran, Run

BANK = """# Topic

## Open? {#open-card level=2}
A body.

### Answer
The answer.

### Points
- [must] first
- second

## Choice? {#choice-card}

### Answer
B.

### Choices
- [ ] option a :: reason a
- [x] option b :: reason b
- [ ] option c :: reason c

## Text? {#text-card}

### Answer
So.

### Accept
- so

## Formula? {#formula-card}

### Answer
$2x$

### Formula
2*x
"""

Ask = Callable[..., tuple[Ran, list[dict[str, Any]]]]


def _strict(line: str) -> dict[str, Any]:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    message = json.loads(line, parse_constant=refuse)
    assert isinstance(message, dict)
    return message


@pytest.fixture
def ask(run: Run, tmp_path: Path) -> Ask:
    """Hold a session on the bank above and return the messages it wrote."""
    bank = tmp_path / "topic.md"
    bank.write_text(BANK, encoding="utf-8")

    def held(*lines: object, options: tuple[str, ...] = ()) -> tuple[Ran, list[dict[str, Any]]]:
        stdin = b"".join((x if isinstance(x, bytes) else json.dumps(x).encode()) + b"\n" for x in lines)
        ran = run("ask", "--json", "--bank", bank, *options, stdin=stdin)
        assert ran.err == ""
        return ran, [_strict(line) for line in ran.out.splitlines()]

    return held


def test_open(ask: Ask) -> None:
    """An open card tells its points with the verdict, and takes points, a grade, or both."""
    for answer, grade, said in (
        ({"points": [0, 1]}, "good", [True, True]),
        ({"points": [1]}, "again", [False, True]),
        ({"grade": "easy"}, "easy", [False, False]),
        ({"points": [0], "grade": "hard"}, "hard", [True, False]),
        ({"answer": "aloud", "points": [0]}, "hard", [True, False]),
    ):
        ran, (question, verdict, summary) = ask(answer, options=("--kind", "open"))
        assert question == {
            "type": "question", "id": "open-card", "kind": "open", "topic": "topic", "level": 2, "question": "Open?",
            "body": "A body.",
        }  # fmt: skip
        assert verdict == {
            "type": "verdict", "id": "open-card", "correct": grade != "again", "grade": grade, "answer": "The answer.",
            "points": [
                {"text": "first", "must": True, "said": said[0]}, {"text": "second", "must": False, "said": said[1]},
            ],
        }  # fmt: skip
        assert summary == {"type": "summary", "asked": 1, "correct": int(grade != "again")}
        assert ran.code == 0


def test_choice(ask: Ask, home: Path) -> None:
    """Places refer to the order shown; the verdict gives each option's reason, the log its place in the card."""
    for seed in range(4):
        options = ("--kind", "choice", "--seed", str(seed))
        _, (question, _) = ask({"quit": True}, options=options)
        place = question["choices"].index("option b")
        _, (again, verdict, _) = ask({"choices": [place]}, options=options)
        assert again == question
        assert (verdict["correct"], verdict["grade"]) == (True, "good")
        assert [option["text"] for option in verdict["choices"]] == question["choices"]
        for index, option in enumerate(verdict["choices"]):
            assert option["reason"] == "reason " + option["text"][-1]
            assert option["right"] is option["chosen"] is (index == place)
        assert question["single"] is True
        _, (_, refused, _) = ask({"choices": [0, 1, 2]}, options=options)
        assert refused["type"] == "error"
        _, (_, wrong, _) = ask({"choices": [(place + 1) % 3]}, options=options)
        assert wrong["grade"] == "again"
    with Store(home) as log:
        assert '{"choices": [1]}' in {review.reply for review in log.reviews()}


def test_text_and_formula(ask: Ask) -> None:
    """Typed answers are judged by the program; a wrong formula brings a counterexample."""
    _, (_, verdict, _) = ask({"answer": " SO. "}, options=("--kind", "text"))
    assert (verdict["correct"], verdict["answer"]) == (True, "So.")
    _, (_, verdict, _) = ask({"answer": "x+x"}, options=("--kind", "formula"))
    assert verdict["correct"]
    assert "counterexample" not in verdict
    _, (_, verdict, _) = ask({"answer": "x^2"}, options=("--kind", "formula"))
    assert not verdict["correct"]
    wrong = verdict["counterexample"]
    (x,) = wrong["at"].values()
    assert (float(wrong["got"]), float(wrong["right"])) == (x**2, 2 * x)


def test_infinity_and_nan_are_no_json_numbers(ask: Ask) -> None:
    """A counterexample may be NaN or infinite; the line stays valid JSON."""
    for answer, got in (("0*x/0", "nan"), ("2x + 1/0", "inf"), ("-1/0*(x==x)", "-inf")):
        _, messages = ask({"answer": answer}, options=("--kind", "formula"))
        assert messages[1]["counterexample"]["got"] == got


class Forgetful:
    """Keeps nothing."""

    def shown(self) -> None:
        """Take no time."""

    def __call__(self, answer: Answer, verdict: Verdict) -> None:
        """Store nothing."""


NOT_UNDERSTOOD: list[object] = [
    b"good", b"{", b"}", b"[]", b"[[", b"{}", b"null", b"1", b'"good"', b"NaN",
    b"{'grade': 'good'}", b'{"grade": "good"} x', b"\xff\xfe",
    b'{"gr\xffade": "good"}', b"\0",
    b'{"grade"\0: 1}', b'\xef\xbb\xbf{"grade": "good"}',
    b"[" * 100_000, b'{"grade":' * 50_000, b'{"grade": ' + b"9" * 5000 + b"}",
    {"grade": "perfect"}, {"grade": 3}, {"grade": None}, {"grade": ["good"]}, {"grade": {"a": 1}}, {"grade": True},
    {"grade": ""}, {"grades": "good"},
    {"answer": "so"}, {"answer": 1}, {"answer": ["so"]}, {"choices": [0]}, {"points": 0}, {"points": "0"},
    {"points": [0.0]}, {"points": [True]}, {"points": ["0"]},
    {"points": [None]}, {"points": [[0]]}, {"points": [2]}, {"points": [-1]}, {"points": [10**30]},
    {"points": {"0": 1}}, {"points": [0], "x": 1},
    {"skip": False}, {"skip": 1}, {"quit": "yes"}, {"quit": None}, {"\ud800": 1}, {"grade": "\ud800"},
    {"points": [9], "grade": "good"}, {"grade": "x" * 5000}, {"x" * 5000: 1}, {"grade": [0] * 5000}, {"x\n" * 30: 1},
]  # fmt: skip


def test_what_is_not_understood_keeps_the_question(ask: Ask, home: Path) -> None:
    """Each line that is not understood gets one error that says why; the question stays and nothing is stored."""
    _, messages = ask(*NOT_UNDERSTOOD, {"points": [0, 1]}, options=("--kind", "open"))
    kinds = [message["type"] for message in messages]
    assert kinds == ["question", *["error"] * len(NOT_UNDERSTOOD), "verdict", "summary"]
    errors = messages[1:-2]
    assert all(set(error) == {"type", "message"} and error["message"] for error in errors)
    assert all(len(error["message"]) < 150 for error in errors)
    with Store(home) as log:
        assert len(log.reviews()) == 1


@pytest.mark.parametrize("depth", [10, 300, 900, *range(930, 1000, 2), 2000])
def test_nesting_near_the_limit_is_an_error_like_any(
    depth: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A value as deep as the parser allows is not too deep for what follows it."""
    import io
    import random

    from actquiz.session import Session
    from actquiz.ui import ask_json
    from tests.builders import OPEN, card

    line = '{"grade": ' + "[" * depth + "]" * depth + "}\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(line))
    session = Session([card(task=OPEN)], random.Random(1))
    assert not ask_json.ask(session, Forgetful())
    assert [_strict(line)["type"] for line in capsys.readouterr().out.splitlines()] == ["question", "error", "summary"]


def test_every_kind_says_what_it_wants(ask: Ask) -> None:
    """An answer of another kind is an error that names the key."""
    for kind, wanted in (("open", "points"), ("choice", "choices"), ("text", "answer"), ("formula", "answer")):
        wrong = {"answer": "x"} if wanted != "answer" else {"choices": [0]}
        _, messages = ask(wrong, options=("--kind", kind))
        assert messages[1]["type"] == "error"
        assert f"`{wanted}`" in messages[1]["message"]


def test_a_formula_that_is_none_keeps_the_question(ask: Ask) -> None:
    """What is no formula is an error and not a wrong answer."""
    answers = ["__import__('os')", "9**9**9", "().__class__", "y", "2x +", "", "x" * 300]
    _, messages = ask(*({"answer": answer} for answer in answers), {"answer": "2x"}, options=("--kind", "formula"))
    assert [message["type"] for message in messages[1:-2]] == ["error"] * len(answers)
    assert messages[-2]["correct"]


def test_half_a_surrogate_pair_is_stored(ask: Ask, home: Path) -> None:
    """JSON can carry what is no text; the answer is judged and stored all the same."""
    _, messages = ask(b'{"answer": "\\ud800"}', options=("--kind", "text"))
    assert messages[1]["grade"] == "again"
    with Store(home) as log:
        assert [json.loads(review.reply) for review in log.reviews()] == [{"answer": "\ud800"}]


def test_a_huge_line_is_read(ask: Ask) -> None:
    """An answer of five million characters is judged like any other."""
    _, messages = ask({"answer": "so" + " " * 5_000_000}, {"quit": True}, options=("--kind", "text"))
    assert messages[1]["correct"]


def test_skip_quit_and_end(ask: Ask, home: Path) -> None:
    """Skipping asks the next card, quitting ends with 0, and input that ends early with 1; a summary always comes."""
    ran, messages = ask({"skip": True}, b"", b"   ", {"quit": True})
    assert [message["type"] for message in messages] == ["question", "question", "summary"]
    assert ran.code == 0
    ran, messages = ask({"skip": True})
    assert [message["type"] for message in messages] == ["question", "question", "summary"]
    assert ran.code == 1
    ran, messages = ask(*[{"skip": True}] * 4)
    assert [message["type"] for message in messages] == ["question"] * 4 + ["summary"]
    assert (ran.code, messages[-1]["asked"]) == (0, 0)
    with Store(home) as log:
        assert log.reviews() == []


def test_the_last_line_needs_no_end(run: Run, tmp_path: Path, home: Path) -> None:
    """A line that the end of input cuts is still an answer."""
    bank = tmp_path / "topic.md"
    bank.write_text(BANK, encoding="utf-8")
    ran = run("ask", "--json", "--bank", bank, "--kind", "open", stdin='{"grade": "good"}')
    assert ran.code == 0
    with Store(home) as log:
        assert len(log.reviews()) == 1


def test_seed_repeats_cards_and_options(ask: Ask) -> None:
    """The same seed shows the same cards and options in the same order, another seed another."""
    skips = [{"skip": True}] * 4

    def questions(seed: int) -> list[dict[str, Any]]:
        return ask(*skips, options=("--seed", str(seed)))[1][:-1]

    assert questions(3) == questions(3)
    assert len({json.dumps(questions(seed)) for seed in range(6)}) > 3


def test_what_was_answered_comes_last(ask: Ask) -> None:
    """Cards never seen come before those answered, and those answered longest ago before the others."""
    first = [message["id"] for message in ask(*[{"skip": True}] * 4)[1][:-1]]
    for card in first[:2]:
        kind = card.split("-")[0]
        answer = {"open": {"grade": "good"}, "choice": {"choices": [0]}}.get(kind, {"answer": "x"})
        ask(answer, options=("--kind", kind))
    after = [message["id"] for message in ask(*[{"skip": True}] * 4)[1][:-1]]
    assert set(after[:2]) == set(first[2:])
    assert after[2:] == first[:2]


def test_control_characters_of_a_bank_are_not_passed_on(run: Run, tmp_path: Path) -> None:
    """A card with an escape sequence is not asked; the healthy one is, and no line holds a control character."""
    bank = tmp_path / "topic.md"
    bank.write_text(BANK.replace("The answer.", "\x1b]52;c;eA==\x07 \x1b[2J \x9b1m"), encoding="utf-8")
    ran = run("ask", "--json", "--bank", bank, stdin='{"skip": true}\n' * 4)
    ids = [message["id"] for message in map(_strict, ran.out.splitlines()) if message["type"] == "question"]
    assert sorted(ids) == ["choice-card", "formula-card", "text-card"]
    assert all(character.isprintable() or character == "\n" for character in ran.out)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_shipped_cards_are_asked_in_the_language(run: Run, language: str) -> None:
    """A session on the shipped banks speaks the language that was asked for."""
    ran = run("ask", "--json", "-n", "5", "--lang", language, "--seed", "1", stdin='{"skip": true}\n' * 5)
    messages = [_strict(line) for line in ran.out.splitlines()]
    assert [message["type"] for message in messages] == ["question"] * 5 + ["summary"]
    chinese = [any("\u4e00" <= c <= "\u9fff" for c in message["question"]) for message in messages[:-1]]
    assert chinese == [language == "zh"] * 5
