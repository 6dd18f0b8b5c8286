"""The known mistakes of a kata: what their docstrings must say, and where they lead."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from actquiz import authoring, catalogue, paths
from actquiz.katas import Kata, ready
from tests.builders import bank_text, open_card

FULL = ["fails: values", "en: why", "zh: 原因", "card: so"]


@pytest.fixture
def kata(tmp_path: Path) -> Kata:
    """The shipped ReLU kata, without its known mistakes."""
    folder = tmp_path / "katas" / "relu"
    shutil.copytree(paths.katas() / "relu", folder, ignore=shutil.ignore_patterns("wrong", "__pycache__"))
    (folder / "wrong").mkdir()
    return catalogue.find(folder.parent, "relu")


def _mistake(kata: Kata, lines: list[str]) -> Path:
    path = kata.folder / "wrong" / "zeros.py"
    path.write_text('"""' + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    return path


def test_mistake_is_read_with_its_card(kata: Kata) -> None:
    """A known mistake says its check, why it is wrong in each language, and the card that teaches it."""
    _mistake(kata, FULL)
    [wrong], problems = catalogue.mistakes(kata)
    assert problems == []
    assert (wrong.id, wrong.check, wrong.why, wrong.card) == ("zeros", "values", {"en": "why", "zh": "原因"}, "so")


@pytest.mark.parametrize("line", range(len(FULL)))
@pytest.mark.parametrize("emptied", [False, True], ids=["left out", "empty"])
def test_missing_line_is_a_problem(kata: Kata, line: int, emptied: bool) -> None:
    """A docstring without one of its lines, or with nothing in it, is reported with the lines it must hold."""
    key, _, _ = FULL[line].partition(" ")
    path = _mistake(kata, [*FULL[:line], *([key] if emptied else []), *FULL[line + 1 :]])
    known, problems = catalogue.mistakes(kata)
    told = "its docstring must hold the lines `fails: CHECK`, `en: why`, `zh: why`, `card: CARD-ID`"
    assert (known, [str(problem) for problem in problems]) == ([], [f"{path}:1: {told}"])


@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
def test_mistake_leads_to_a_card(kata: Kata, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, known: bool) -> None:
    """Of all that is shipped, a mistake whose card is in no bank is a problem; a kata by itself knows no cards."""
    path = _mistake(kata, FULL)
    for language in ("en", "zh"):
        bank = tmp_path / "questions" / language / "topic.md"
        bank.parent.mkdir(parents=True)
        cards = [*kata.cards, "so"] if known else kata.cards
        bank.write_text(bank_text(open_card(card) for card in cards), encoding="utf-8")
    monkeypatch.setattr(paths, "questions", lambda: tmp_path / "questions")
    monkeypatch.setattr(paths, "katas", lambda: kata.folder.parent)
    monkeypatch.setattr(authoring, "misjudged", lambda _: iter(()))
    told = [] if known else [f"{path}:1: `card` names `so`, which is no card"]
    assert [str(problem) for problem in authoring.check([]).problems] == told
    assert authoring.check([kata.folder]).problems == ()


def kata_named(name: str, *after: str, level: int = 1) -> Kata:
    """Return a kata of which only the order matters."""
    return Kata(name, level, {}, (name,), (), {}, {}, (), Path(name), after)


def test_what_is_ready_has_all_that_prepares_for_it() -> None:
    """A kata with a star is done; one without needs a star for each that comes before it."""
    katas = [kata_named("a"), kata_named("b", "a"), kata_named("c", "a", "b"), kata_named("d")]
    assert [kata.name for kata in ready(katas, {})] == ["a", "d"]
    assert [kata.name for kata in ready(katas, {"a": 1, "d": 3})] == ["b"]
    assert [kata.name for kata in ready(katas, {"a": 1, "b": 2})] == ["c", "d"]


@pytest.mark.parametrize(
    ("katas", "told"),
    [
        ([kata_named("a", "z")], ["a/kata.toml:1: `after` names `z`, which is no kata"]),
        (
            [kata_named("a", "b"), kata_named("b", level=2)],
            ["a/kata.toml:1: `after` names `b`, which is of a later level"],
        ),
        (
            [kata_named("a", "b"), kata_named("b", "c"), kata_named("c", "b")],
            ["b/kata.toml:1: `after` leads back to this kata", "c/kata.toml:1: `after` leads back to this kata"],
        ),
        ([kata_named("a"), kata_named("b", "a", level=2)], []),
    ],
)
def test_an_order_that_cannot_be_is_a_problem(katas: list[Kata], told: list[str]) -> None:
    """Unknown katas, later levels and circles are named."""
    assert [str(problem) for problem in authoring._disorder(katas)] == told
