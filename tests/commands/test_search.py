"""`actquiz search`."""

from __future__ import annotations

import json
from typing import Any

from tests.conftest import Run


def found(run: Run, *arguments: str) -> Any:
    """Return what a search prints as JSON."""
    return json.loads(run("search", *arguments, "--json").out)


def test_cards_and_katas_are_found(run: Run) -> None:
    """The kata of a function and the cards on it are found by its name, the best first."""
    hits = found(run, "softplus", "-n", "50")["hits"]
    assert {"card", "kata"} == {hit["kind"] for hit in hits}
    assert "softplus" in {hit["id"] for hit in hits if hit["kind"] == "kata"}
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    assert all(hit["topic"] for hit in hits if hit["kind"] == "card")


def test_words_of_both_languages_find_the_same_cards(run: Run) -> None:
    """Titles are in the language of the command, whatever was searched for."""
    english, chinese = (found(run, word, "--lang", "zh", "-n", "1")["hits"][0] for word in ("dead unit", "死亡"))
    for hit in (english, chinese):
        assert any("\u4e00" <= character <= "\u9fff" for character in hit["title"])


def test_a_page_for_people(run: Run) -> None:
    """Name, topic, title and how to go on, in lines that fit; as many as were asked for."""
    ran = run("search", "gradient", "-n", "3", COLUMNS="60")
    assert ran.code == 0
    assert ran.err == ""
    assert "3 of " in ran.out
    assert "actquiz ask --card ID" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 60


def test_nothing_is_found(run: Run) -> None:
    """No hit is the answer no; what was typed is shown without control characters."""
    ran = run("search", "no-such\x1b[31mword")
    assert (ran.code, ran.err) == (1, "")
    assert "\x1b" not in ran.out
    assert found(run, "nosuchword") == {"words": ["nosuchword"], "found": 0, "hits": []}


def test_no_word_is_wrong_usage(run: Run) -> None:
    """Without a word there is nothing to look for."""
    assert [run("search", *words).code for words in ((), (" ",))] == [2, 2]


def test_a_bank_that_is_not_there(run: Run) -> None:
    """The error names it."""
    ran = run("search", "x", "--bank", "nowhere.md")
    assert ran.code == 2
    assert "nowhere.md" in ran.err
