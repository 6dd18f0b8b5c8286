"""Finding cards and katas by words, in both languages at once."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from actquiz.bank import Entry
from actquiz.i18n import LANGUAGES
from actquiz.katas import Kata

_CJK = r"\u3400-\u9fff"
_RUN = re.compile(f"[{_CJK}]{{3,}}")
_HEADING_COUNTS = 4


class Page(NamedTuple):
    """What is written on one thing in one language."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Thing:
    """A card or a kata, with its page in each language it has. `topic` is the one of a card."""

    kind: str
    name: str
    topic: str
    pages: Mapping[str, Page]

    def page(self, language: str) -> Page:
        """Return the page in a language, or in the one there is."""
        return self.pages.get(language) or next(iter(self.pages.values()))


class Hit(NamedTuple):
    """Something that holds all words. `line` is where the first of them stands, nothing if that is the title."""

    thing: Thing
    score: int
    line: str


class Word:
    """A word to look for; of Chinese, which has no spaces, its pairs of characters count as words too."""

    def __init__(self, word: str) -> None:
        self._word = fold(word)
        self._whole = re.compile(rf"(?<![^\W{_CJK}]){re.escape(self._word)}(?![^\W{_CJK}])")
        run = _RUN.fullmatch(self._word)
        self._pairs = [self._word[at : at + 2] for at in range(len(self._word) - 1)] if run else []

    def weight(self, folded: str) -> int:
        """Return 3 where it is a word, 2 where it is part of one, 1 where all its pairs are, else 0."""
        if self._word not in folded:
            return int(bool(self._pairs) and all(pair in folded for pair in self._pairs))
        return 3 if self._whole.search(folded) else 2


def fold(text: str) -> str:
    """Take away what a search does not see: case, and the width of characters."""
    return unicodedata.normalize("NFKC", text).casefold()


def things(entries: Iterable[Entry], katas: Iterable[Kata]) -> list[Thing]:
    """Put together what there is in all languages; of several cards of one id and language the first counts."""
    cards: dict[str, dict[str, Entry]] = defaultdict(dict)
    for entry in entries:
        cards[entry.id].setdefault(entry.origin.language, entry)
    found = [
        Thing("card", name, next(iter(twins.values())).origin.topic, {key: _card(twin) for key, twin in twins.items()})
        for name, twins in cards.items()
    ]
    return [*found, *(Thing("kata", kata.name, "", {key: _kata(kata, key) for key in LANGUAGES}) for kata in katas)]


def _card(entry: Entry) -> Page:
    heading, *sections = (entry.raw.heading, *entry.raw.sections)
    text = [f"{entry.id} {entry.title}", heading.text]
    return Page(entry.question, "\n".join(text + [part.text for part in sections if part.name != "Check"]))


def _kata(kata: Kata, language: str) -> Page:
    return Page(kata.title[language], f"{kata.name} {' '.join(kata.functions)}\n{kata.brief(language)}")


def search(words: Iterable[str], among: Iterable[Thing], language: str) -> list[Hit]:
    """Return what holds every word in one of its languages, the best first: words before parts, titles before text."""
    wanted = [Word(word) for word in words]
    return sorted(_hits(wanted, among, language), key=lambda hit: -hit.score)


def _hits(words: Sequence[Word], among: Iterable[Thing], language: str) -> Iterator[Hit]:
    for thing in among:
        folded = [Page(*map(fold, page)) for page in thing.pages.values()]
        weights = [
            max(_HEADING_COUNTS * word.weight(page.title) + word.weight(page.text) for page in folded) for word in words
        ]
        if all(weights):
            yield Hit(thing, sum(weights), _line(words[0], thing.page(language)))


def _line(word: Word, page: Page) -> str:
    """Return the line of a page that says most of a word, nothing if its title does or none."""
    if word.weight(fold(page.title)):
        return ""
    lines = [line.strip() for line in page.text.split("\n")]
    best = max(lines, key=lambda line: word.weight(fold(line)), default="")
    return best if word.weight(fold(best)) else ""
