"""Markdown banks: every healthy card and every problem, in one pass.

Only headings, fences and list marks are understood; the text between them is passed on unread
and rendered for the one card that is on the screen.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from actquiz import formula
from actquiz.cards import Card, Choice, FollowUp, Open, Option, Point, Proof, Task, Text, Value, normalise
from actquiz.errors import ActquizError, Problem
from actquiz.i18n import LANGUAGES
from actquiz.scanner import Part, RawCard, Reporter, cut, decode

SECTIONS = ("Answer", "Points", "Choices", "Accept", "Formula", "Follow-ups", "Pitfalls", "Sources", "Check")
TASKS = ("Points", "Choices", "Accept", "Formula")
LEVELS = (1, 2, 3)


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


def load_spoken(path: Path, language: str) -> Bank:
    """Read each card once: in `language` where it exists there, else in any other.

    Only what is needed is read: a bank of another language is opened for cards that are missing in this one.
    Raises as `load` does.
    """
    files = _files(path)
    own = [file for file in files if _language(file) in (language, "")]
    spoken = _scan_all(own)
    known = {card.id for card in spoken.cards}
    others = [file for file in files if file not in own and not known.issuperset(_ids(file))]
    if not others:
        return spoken
    foreign = _scan_all(others)
    missing = tuple(card for card in foreign.cards if card.id not in known)
    return Bank((*spoken.cards, *missing), foreign.titles | spoken.titles, (*spoken.problems, *foreign.problems))


def _scan_all(files: Iterable[Path]) -> Bank:
    """Read banks as they are, without comparing languages."""
    cards: list[Card] = []
    problems: list[Problem] = []
    titles: dict[tuple[str, str], str] = {}
    for file in files:
        language = _language(file)
        try:
            scanned = scan(file.read_bytes(), str(file), topic=file.stem, language=language)
        except OSError as error:
            problems.append(Problem(str(file), 1, f"cannot be read: {error.strerror}"))
            continue
        cards += scanned.cards
        problems += scanned.problems
        titles[file.stem, language] = scanned.title
    unique, duplicates = _without_duplicates(cards)
    return Bank(tuple(unique), titles, (*problems, *duplicates))


def _language(file: Path) -> str:
    """The folder of a bank names its language; a bank elsewhere is asked in every language."""
    return file.parent.name if file.parent.name in LANGUAGES else ""


def _ids(file: Path) -> list[str]:
    """Return the ids a bank seems to hold, without understanding it."""
    try:
        return _IDS.findall(file.read_text(encoding="utf-8", errors="replace"))
    except OSError:  # `_scan_all` reports it
        return []


def _files(path: Path) -> list[Path]:
    try:
        return _banks_at(path)
    except OSError as error:
        hint = "name a Markdown file or a folder of them"
        raise ActquizError(f"{path} cannot be read: {error.strerror}", hint=hint) from None


def _banks_at(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.exists():
        raise ActquizError(f"there is no bank at {path}", hint="name a Markdown file or a folder of them")
    if not path.is_dir():
        raise ActquizError(f"{path} is neither a file nor a folder", hint="name a Markdown file or a folder of them")
    folders = [folder for language in LANGUAGES if (folder := path / language).is_dir()] or [path]
    files = [file for folder in folders for file in sorted(folder.glob("*.md")) if file.is_file()]
    if not files:
        raise ActquizError(f"there is no bank in {path}", hint="a bank is a Markdown file whose name ends in .md")
    return files


@dataclass(frozen=True, slots=True)
class Scanned:
    """One bank file."""

    title: str
    cards: list[Card]
    problems: list[Problem]


def scan(data: bytes, path: str, *, topic: str, language: str) -> Scanned:
    """Read one bank. A card that has a problem is left out of `cards`; the others are served."""
    report = Reporter(path)
    text = decode(data, report)
    if not text.strip():
        report(1, "the file is empty: begin it with `# Title of the topic`")
        return Scanned("", [], report.problems)
    title, raw_cards = cut(text, report)
    cards = []
    for raw in raw_cards:
        card = _build(raw, report, path=path, topic=topic, language=language)
        if card and not report.touches(raw.heading.line, raw.end):
            cards.append(card)
    if not raw_cards:
        report(1, "no card in this bank: a card begins with `## Question {#id}`")
    return Scanned(title, cards, report.problems)


_IDS = re.compile(r"^## .*\{#([a-z0-9-]+)", re.MULTILINE)
_ATTRIBUTES = re.compile(r"(.*)\{#([^\s}]*)([^}]*)\}$")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ITEM = re.compile(r"[-*] +(.*)")


def _build(raw: RawCard, report: Reporter, *, path: str, topic: str, language: str) -> Card | None:
    question, identity, attributes = _heading(raw, report)
    sections = _sections(raw, report)
    task = _task(raw, sections, report)
    if not any(section.name == "Answer" for section in raw.sections):
        report(raw.heading.line, "this card has no `### Answer`")
    if task is None:
        return None
    return Card(
        id=identity,
        topic=topic,
        language=language,
        level=int(attributes.get("level", "1")) if attributes.get("level", "1").isdecimal() else 1,
        question=question,
        body=raw.heading.text,
        answer=sections["Answer"].text if "Answer" in sections else "",
        task=task,
        follow_ups=tuple(_follow_ups(sections.get("Follow-ups"), report)),
        pitfalls=tuple(text for _, text in _items(sections.get("Pitfalls"), report)),
        sources=tuple(text for _, text in _items(sections.get("Sources"), report)),
        seed=tuple(filter(None, attributes.get("seed", "").split(","))),
        katas=tuple(filter(None, attributes.get("kata", "").split(","))),
        proof=_proof(sections.get("Check"), report),
        path=path,
        line=raw.heading.line,
    )


def _heading(raw: RawCard, report: Reporter) -> tuple[str, str, dict[str, str]]:
    match = _ATTRIBUTES.match(raw.heading.name)
    if not match:
        report(raw.heading.line, "this card has no id: end its heading with `{#some-id level=1}`")
        return raw.heading.name, "", {}
    question, identity, rest = match[1].strip(), match[2], match[3]
    if not question:
        report(raw.heading.line, "this card has no question")
    if not _ID.fullmatch(identity):
        report(raw.heading.line, f"`{identity}` is not an id: use lower-case words and digits joined by `-`")
    attributes: dict[str, str] = {}
    for word in rest.split():
        key, equals, value = word.partition("=")
        if key not in ("level", "seed", "kata") or not equals or not value:
            report(raw.heading.line, f"`{word}` is no attribute: known are level=, seed= and kata=")
            continue
        if key in attributes:
            report(raw.heading.line, f"`{key}` stands twice")
        attributes[key] = value
    level = attributes.get("level", "1")
    if level not in map(str, LEVELS):
        report(raw.heading.line, f"level {level} does not exist: 1 is junior, 2 mid, 3 senior")
    return question, identity, attributes


def _sections(raw: RawCard, report: Reporter) -> dict[str, Part]:
    known: dict[str, Part] = {}
    for section in raw.sections:
        if section.name not in SECTIONS:
            report(section.line, f"unknown section `{section.name}`: known are {', '.join(SECTIONS)}")
        elif section.name in known:
            report(
                section.line,
                f"a second `{section.name}`: the first stands in line {known[section.name].line}",
            )
        elif not section.text:
            report(section.line, f"`{section.name}` is empty")
        else:
            known[section.name] = section
    return known


def _task(raw: RawCard, sections: dict[str, Part], report: Reporter) -> Task | None:
    present = [name for name in TASKS if name in sections]
    if not present:
        if not any(section.name in TASKS for section in raw.sections):
            report(raw.heading.line, f"this card has no kind: give it one of {', '.join(TASKS)}")
        return None
    if len(present) > 1:
        report(sections[present[1]].line, f"a card has one kind, this one has {' and '.join(present)}")
        return None
    section = sections[present[0]]
    return {"Points": _open, "Choices": _choice, "Accept": _text, "Formula": _value}[section.name](section, report)


def _open(section: Part, report: Reporter) -> Task:
    points = []
    for line, text in _items(section, report):
        mark = "[must]"
        said = text.removeprefix(mark).strip()
        if text and not said:
            report(line, "this point says nothing")
        points.append(Point(said, text.startswith(mark)))
    if not 2 <= len(points) <= 6:
        report(section.line, f"an open card has 2 to 6 points, this one has {len(points)}")
    if not any(point.must for point in points):
        report(section.line, "no point is marked `[must]`: say which ones are indispensable")
    return Open(tuple(points))


def _choice(section: Part, report: Reporter) -> Task:
    options = []
    for line, text in _items(section, report):
        match = re.fullmatch(r"\[([ xX])\] +(.+)", text)
        if not match:
            report(line, "a choice is written `- [x] text :: reason` or `- [ ] text :: reason`")
            continue
        shown, _, reason = match[2].partition(" :: ")
        if not reason.strip():
            report(line, "this choice gives no reason: add ` :: reason`")
        options.append(Option(shown.strip(), match[1] != " ", reason.strip()))
    if len(options) < 2:
        report(section.line, "a choice needs at least two lines")
    elif not any(option.right for option in options):
        report(section.line, "no choice is marked `[x]`: mark every right one")
    return Choice(tuple(options))


def _text(section: Part, report: Reporter) -> Task:
    items = list(_items(section, report))
    for line, text in items:
        if text and not normalise(text):
            report(line, f"nothing of `{text}` is compared: give it a letter or a digit")
    return Text(tuple(text for _, text in items))


_RANGE = re.compile(r"(\w+) +in +\[ *(\S+?) *, *(\S+?) *\]")
_TOLERANCE = re.compile(r"tolerance +(\S+)")


def _value(section: Part, report: Reporter) -> Task | None:
    (first, expression), *rest = [(number, text.strip()) for number, text in section.lines if text.strip()]
    ranges: dict[str, tuple[float, float]] = {}
    tolerance = None
    try:
        names = formula.names(formula.parse(expression))
    except ActquizError as error:
        report(first, f"{error.message}: {error.hint}")
        return None
    for number, text in rest:
        try:
            if match := _RANGE.fullmatch(text):
                low, high = float(match[2]), float(match[3])
                ranges[match[1]] = (low, high)
                if not math.isfinite(high - low):
                    report(number, f"the range of {match[1]} has no end: give two finite numbers")
                elif low >= high:
                    report(number, f"the range of {match[1]} is empty")
                if match[1] not in names:
                    report(number, f"the formula has no variable {match[1]}")
                continue
            if match := _TOLERANCE.fullmatch(text):
                tolerance = float(match[1])
                if not 0 <= tolerance < math.inf:
                    report(number, f"a tolerance of {match[1]} makes no sense: it is a number from 0 on")
                continue
        except ValueError:
            pass
        report(number, "after the formula come `name in [low, high]` and `tolerance 0.001`")
    return Value(formula.Formula(expression, ranges, tolerance))


def _items(section: Part | None, report: Reporter) -> Iterator[tuple[int, str]]:
    """Yield the items of a list; an indented line goes on with the item above it."""
    if section is None:
        return
    items: list[tuple[int, str]] = []
    for number, line in section.lines:
        if match := _ITEM.match(line):
            items.append((number, match[1].strip()))
            if not match[1].strip():
                report(number, f"this line of `{section.name}` says nothing")
        elif line.startswith("  ") and line.strip() and items:
            items[-1] = (items[-1][0], f"{items[-1][1]} {line.strip()}")
        elif line.strip():
            report(number, f"`{section.name}` is a list: begin the line with `- `")
    yield from items


def _follow_ups(section: Part | None, report: Reporter) -> Iterator[FollowUp]:
    for line, text in _items(section, report):
        question, arrow, card = text.rpartition("→")
        yield FollowUp(question.strip(), card.strip(), line) if arrow else FollowUp(text, "", line)


def _proof(section: Part | None, report: Reporter) -> Proof | None:
    if section is None:
        return None
    numbered = [(number, text) for number, text in section.lines if text.strip()]
    first, last = numbered[0], numbered[-1]
    if first[1].strip() != "```python" or last[1].strip() != "```":
        report(section.line, "`Check` is one fence ```python … ```")
        return None
    source = "\n".join(text for number, text in section.lines if first[0] < number < last[0])
    if re.search("^```", source, re.MULTILINE):
        report(section.line, "`Check` is one fence ```python … ```, this one has several")
    elif not re.search(r"^[^#\n]*\bassert(_\w+)?\b", source, re.MULTILINE):
        report(section.line, "this `Check` asserts nothing")
    return Proof(source + "\n", first[0] + 1)


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
