"""Searching: what is found, and what comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from actquiz import bank
from actquiz.search import Hit, Page, Thing, Word, fold, search, things


def thing(name: str, title: str = "", text: str = "", chinese: str = "") -> Thing:
    """Return a card with an English page, and a Chinese one if there is a title for it."""
    pages = {"en": Page(title, text)} | ({"zh": Page(chinese, "")} if chinese else {})
    return Thing("card", name, "topic", pages)


def names(words: str, *among: Thing, language: str = "en") -> list[str]:
    """Return what is found, the best first."""
    return [hit.thing.name for hit in search(words.split(), among, language)]


@pytest.mark.parametrize(
    ("word", "text", "weight"),
    [
        ("elu", "elu and relu", 3), ("elu", "relu", 2), ("elu", "prelude", 2), ("elu", "ELU", 3),
        ("ELU", "the elu-unit", 3), ("relu", "elu", 0), ("梯度", "梯度消失", 3), ("消失的梯度", "梯度消失", 0),
        ("梯度消失原因", "梯度消失", 0), ("梯度消失问题", "梯度消失, 失问, 问题", 1), ("relu", "ＲｅＬＵ", 3),
        ("1e-12", "about 1e-12.", 3), ("gelu", "用GELU时", 3),
    ],
)  # fmt: skip
def test_a_word_weighs_more_than_a_part(word: str, text: str, weight: int) -> None:
    """A whole word is 3, a part 2, all pairs of a Chinese word 1; case and width do not matter."""
    assert Word(word).weight(fold(text)) == weight


def test_all_words_must_be_there() -> None:
    """One that is missing leaves a card out, wherever the others are."""
    both, one = thing("both", "gelu", "the left tail"), thing("one", "gelu tails off")
    assert names("gelu left", both, one) == ["both"]
    assert names("gelu tail", both, one) == ["one", "both"]


def test_titles_come_before_texts() -> None:
    """A question about something stands before one that mentions it; equals stay in their order."""
    mentions, asks, also = thing("mentions", "other", "relu"), thing("asks", "relu"), thing("also", "relu")
    assert names("relu", mentions, asks, also) == ["asks", "also", "mentions"]


def test_both_languages_are_searched_and_one_is_shown() -> None:
    """Words of either language find a card; those of two languages do not mix in what is shown."""
    card = thing("card", "vanishing gradients", "how they vanish", "梯度消失")
    assert names("梯度", card) == names("vanishing", card, language="zh") == ["card"]
    (hit,) = search(["vanish"], [card], "zh")
    assert hit == Hit(card, hit.score, "")
    assert card.page("zh").title == "梯度消失"


def test_the_line_that_says_most_is_shown() -> None:
    """Of a text the line with the whole word is shown; where the title says it, none."""
    card = thing("card", "a question", "prelude first\n\n- elu, then\nmore")
    assert [hit.line for hit in search(["elu"], [card], "en")] == ["- elu, then"]
    assert [hit.line for hit in search(["question", "elu"], [card], "en")] == [""]


def test_a_bank_is_searched_without_its_proofs(tmp_path: Path) -> None:
    """Question, body, answer, points and pitfalls of a card are searched, its code for the proof is not."""
    for language, word in (("en", "uniquely"), ("zh", "独一无二")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "topic.md").write_text(
            f"# Topic\n\n## Why {word}? {{#card}}\nbody\n\n### Answer\nanswer\n\n"
            "### Points\n- [must] pointed\n- other\n\n### Pitfalls\n- pitfall\n\n"
            "### Check\n```python\nassert hidden\n```\n",
            encoding="utf-8",
        )
    among = things(bank.all_entries([tmp_path, tmp_path / "en" / "topic.md"]), [])
    assert [
        len(search([word], among, "en")) for word in ("uniquely", "独一", "body", "answer", "pointed", "pitfall")
    ] == [1] * 6
    assert search(["hidden"], among, "en") == []
    assert among[0].page("en").title == "Why uniquely?"
