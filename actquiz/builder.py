"""From raw cards to cards: what the headings, lists and fences of a bank mean, and everything wrong with them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from actquiz import formula
from actquiz.cards import Card, Choice, FollowUp, Open, Option, Point, Proof, Task, Text, Value, normalise
from actquiz.errors import ActquizError
from actquiz.scanner import Part, RawCard, Reporter

SECTIONS = ("Answer", "Points", "Choices", "Accept", "Formula", "Follow-ups", "Pitfalls", "Sources", "Check")
TASKS = {"Points": Open.kind, "Choices": Choice.kind, "Accept": Text.kind, "Formula": Value.kind}
LEVELS = (1, 2, 3)


class Origin(NamedTuple):
    """Where a raw card was read."""

    path: str
    topic: str
    language: str


class Outline(NamedTuple):
    """What can be told of a card at a glance, enough to choose it; `""` is what it does not say."""

    id: str
    kind: str
    level: int
    question: str


_ATTRIBUTES = re.compile(r"(.*)\{#([^\s}]*)([^}]*)\}$")
_GLANCE = re.compile(r"\{#([a-z0-9-]+)(?:[^}]*\blevel=([1-3])\b)?[^}]*\}$")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ITEM = re.compile(r"[-*] +(.*)")


def outline(raw: RawCard) -> Outline:
    """Read the heading and the kind of a card and nothing else; whether it is healthy only `build` can tell."""
    match = _GLANCE.search(raw.heading.name)
    kinds = (TASKS[section.name] for section in raw.sections if section.name in TASKS)
    if not match:
        return Outline("", next(kinds, ""), 1, raw.heading.name)
    return Outline(match[1], next(kinds, ""), int(match[2] or 1), raw.heading.name[: match.start()].rstrip())


def build(raw: RawCard, origin: Origin, report: Reporter) -> Card | None:
    """Make a card, or return None when it has a problem; every problem is reported."""
    card = _build(raw, origin, report)
    return None if report.touches(raw.heading.line, raw.end) else card


def _build(raw: RawCard, origin: Origin, report: Reporter) -> Card | None:
    question, identity, attributes = _heading(raw, report)
    sections = _sections(raw, report)
    task = _task(raw, sections, report)
    if not any(section.name == "Answer" for section in raw.sections):
        report(raw.heading.line, "this card has no `### Answer`")
    if task is None:
        return None
    return Card(
        id=identity,
        topic=origin.topic,
        language=origin.language,
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
        path=origin.path,
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
