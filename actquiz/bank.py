"""Markdown banks: every healthy card and every problem, in one pass.

Only headings, fences and list marks are understood; the text between them is passed on unread
and rendered for the one card that is on the screen.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from actquiz.builder import Origin, build, outline
from actquiz.cards import Card, Choice, Open, Text, Value
from actquiz.errors import ActquizError, Problem
from actquiz.i18n import LANGUAGES
from actquiz.scanner import RawCard, Reporter, cut, decode


@dataclass(frozen=True, slots=True)
class Bank:
    """What a folder of banks holds: the healthy cards, the titles of topics, and every problem found."""

    cards: tuple[Card, ...]
    titles: dict[tuple[str, str], str]
    problems: tuple[Problem, ...]


def load(path: Path) -> Bank:
    """Read one bank, or all banks under a folder, in every language.

    Raises:
        ActquizError: there is nothing of that name, or no bank in the folder.
    """
    files = _files(path)
    found = _scan_all(files)
    # a card left out for a problem of its own is not reported as missing as well
    named = {(_language(file), identity) for file in files for identity in _ids(file)}
    problems = [*found.problems, *_dangling_links(found.cards, {identity for _, identity in named})]
    if path.is_dir():
        problems += _differences_of_languages(found.cards, named)
    return Bank(found.cards, found.titles, tuple(sorted(problems)))


class Titled(NamedTuple):
    """A healthy card and the title of its topic."""

    title: str
    card: Card


class Entry(NamedTuple):
    """A card that can be chosen by what `outline` tells, and is built only when it is asked."""

    id: str
    kind: str
    level: int
    question: str
    origin: Origin
    title: str
    raw: RawCard

    def built(self) -> Titled | None:
        """Build the card; None when it has a problem."""
        card = build(self.raw, self.origin, Reporter(self.origin.path))
        return Titled(self.title, card) if card else None


def entries(places: Iterable[Path], language: str) -> list[Entry]:
    """Return each card once: in `language` where it exists there, else in any other; of several the first.

    A bank of another language is opened only for cards that are missing in this one. Raises as `load` does.
    """
    files = [file for place in places for file in _files(place)]
    own = [file for file in files if _language(file) in (language, "")]
    found: dict[str, Entry] = {}
    for file in (*own, *(file for file in files if file not in own)):
        if file in own or not found.keys() >= set(_ids(file)):
            for entry in _outlined(file):
                found.setdefault(entry.id, entry)
    return list(found.values())


def all_entries(places: Iterable[Path]) -> list[Entry]:
    """Return every card of every language. Raises as `load` does."""
    return [entry for place in places for file in _files(place) for entry in _outlined(file)]


def served(places: Iterable[Path], language: str) -> dict[str, Titled]:
    """Return the healthy card of each id that a session in this language asks; reads everything."""
    loaded = [load(place) for place in places]
    cards = [Titled(found.titles[card.topic, card.language], card) for found in loaded for card in found.cards]
    ordered = sorted(cards, key=lambda titled: titled.card.language not in (language, ""))
    # of several the first
    return {titled.card.id: titled for titled in reversed(ordered)}


def _outlined(file: Path) -> Iterator[Entry]:
    """Yield the cards of a bank that have an id and a kind, and are whole."""
    report = Reporter(str(file))
    try:
        title, raw_cards = cut(decode(file.read_bytes(), report), report)
    except OSError:  # `load` reports it
        return
    origin = Origin(str(file), file.stem, _language(file))
    for raw in raw_cards:
        seen = outline(raw)
        if seen.id and seen.kind and not report.touches(raw.heading.line, raw.end):
            yield Entry(*seen, origin, title, raw)


def _scan_all(files: Iterable[Path]) -> Bank:
    """Read banks as they are, without comparing languages."""
    cards: list[Card] = []
    problems: list[Problem] = []
    titles: dict[tuple[str, str], str] = {}
    for file in files:
        report = Reporter(str(file))
        origin = Origin(str(file), file.stem, _language(file))
        titles[origin.topic, origin.language], found = _scan(file, origin, report)
        cards += found
        problems += report.problems
    unique, duplicates = _without_duplicates(cards)
    return Bank(tuple(unique), titles, (*problems, *duplicates))


def _scan(file: Path, origin: Origin, report: Reporter) -> tuple[str, list[Card]]:
    """Return title and healthy cards of one bank."""
    try:
        text = decode(file.read_bytes(), report)
    except OSError as error:
        report(1, f"cannot be read: {error.strerror}")
        return "", []
    if not text.strip():
        report(1, "the file is empty: begin it with `# Title of the topic`")
        return "", []
    title, raw_cards = cut(text, report)
    if not raw_cards:
        report(1, "no card in this bank: a card begins with `## Question {#id}`")
    built = (build(raw, origin, report) for raw in raw_cards)
    return title, [card for card in built if card]


def _language(file: Path) -> str:
    """The folder of a bank names its language; a bank elsewhere is asked in every language."""
    return file.parent.name if file.parent.name in LANGUAGES else ""


_IDS = re.compile(rb"\{#([a-z0-9-]+)")


def _ids(file: Path) -> list[str]:
    """Return the ids a bank seems to hold, without understanding it."""
    try:
        return [identity.decode() for identity in _IDS.findall(file.read_bytes())]
    except OSError:  # reported where the bank is read
        return []


def _files(path: Path) -> list[Path]:
    try:
        return _banks_at(path)
    except OSError as error:
        raise ActquizError("bank.unreadable", path=path, reason=error.strerror) from None


def _banks_at(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.exists():
        raise ActquizError("bank.missing", path=path)
    if not path.is_dir():
        raise ActquizError("bank.odd", path=path)
    folders = [folder for language in LANGUAGES if (folder := path / language).is_dir()] or [path]
    files = [file for folder in folders for file in sorted(folder.glob("*.md")) if file.is_file()]
    if not files:
        raise ActquizError("bank.none", path=path)
    return files


def _without_duplicates(cards: Iterable[Card]) -> tuple[list[Card], list[Problem]]:
    first: dict[tuple[str, str], Card] = {}
    unique, problems = [], []
    for card in cards:
        earlier = first.setdefault((card.language, card.id), card)
        if earlier is card:
            unique.append(card)
        else:
            message = f"the id `{card.id}` is already used at {earlier.path}:{earlier.line}"
            problems.append(Problem(card.path, card.line, message))
    return unique, problems


def _dangling_links(cards: Sequence[Card], known: Collection[str]) -> Iterator[Problem]:
    for card in cards:
        for follow_up in card.follow_ups:
            if follow_up.card and follow_up.card not in known:
                yield Problem(card.path, follow_up.line, f"`→ {follow_up.card}` leads to no card")


def _differences_of_languages(cards: Sequence[Card], named: Collection[tuple[str, str]]) -> list[Problem]:
    """Compare each card with its twin; `named` holds language and id of every card, the broken ones too."""
    by_id: dict[str, dict[str, Card]] = defaultdict(dict)
    for card in cards:
        if card.language:
            by_id[card.id][card.language] = card
    found: list[Problem] = []
    if len({language for language, _ in named if language}) < len(LANGUAGES):
        return found
    for twins in by_id.values():
        if len(twins) == len(LANGUAGES):
            english, other = (twins[language] for language in LANGUAGES)
            expected, got = _structure(english), _structure(other)
            found += [
                Problem(other.path, other.line, f"{what} from {english.path}:{english.line}")
                for what in expected
                if expected[what] != got[what]
            ]
            continue
        (card,) = twins.values()
        missing = next(language for language in LANGUAGES if language not in twins)
        if (missing, card.id) not in named:
            twin = Path(card.path).parent.parent / missing / Path(card.path).name
            found.append(Problem(card.path, card.line, f"the card `{card.id}` is missing in {twin}"))
    return found


def _structure(card: Card) -> dict[str, object]:
    """Return what must be equal in both languages, under the name it has in a message."""
    match card.task:
        case Open(points):
            marks: object = [point.must for point in points]
        case Choice(options):
            marks = [option.right for option in options]
        case Text():
            marks = None
        case Value(right):
            marks = right
    return {
        "the topic differs": card.topic,
        "the kind differs": card.kind,
        "the level differs": card.level,
        "the rows of `seed=` differ": card.seed,
        "the katas differ": card.katas,
        "number or marks of the points, choices or formula differ": marks,
        "the links of the follow-ups differ": [follow_up.card for follow_up in card.follow_ups],
        "the number of sources differs": len(card.sources),
    }
