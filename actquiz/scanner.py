"""From the bytes of a bank to raw cards: lines, fences and headings, nothing about what they mean.

The scanner is a table of states and kinds of lines; each pair that must not occur has its own sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum, auto

from actquiz.errors import Problem


class Reporter:
    """Collects the problems of one file."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def __call__(self, line: int, message: str) -> None:
        """Note a problem in a line."""
        self.problems.append(Problem(self.path, line, message))

    def touches(self, first: int, last: int) -> bool:
        """Whether there is a problem from line `first` to line `last`."""
        return any(first <= problem.line <= last for problem in self.problems)


_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


def decode(data: bytes, report: Reporter) -> list[str]:
    """Return the lines as safe text; what had to be taken out is reported with its line."""
    lines = []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        try:
            line = raw.removesuffix(b"\r").decode()
        except UnicodeDecodeError as error:
            report(number, f"byte 0x{raw[error.start]:02x} is not UTF-8: save the file as UTF-8")
            line = raw.decode(errors="replace")
        if found := _INVISIBLE.search(line):
            report(number, f"control character U+{ord(found[0]):04X}: remove it")
            line = _INVISIBLE.sub("", line)
        lines.append(line)
    return lines


class State(IntEnum):
    """Where the scanner stands."""

    START = auto()  # before the title of the topic
    TITLED = auto()  # between the title and the first card
    BODY = auto()  # in the question of a card
    SECTION = auto()  # in a section of a card


class Kind(IntEnum):
    """What a line is, outside a fence."""

    TITLE = auto()
    CARD = auto()
    HEADING = auto()
    TEXT = auto()
    BLANK = auto()


_ILLEGAL = {
    (State.START, Kind.CARD): "a card before the title: begin the bank with `# Title of the topic`",
    (State.START, Kind.HEADING): "a section before the first card: begin the bank with `# Title of the topic`",
    (State.START, Kind.TEXT): "text before the title: begin the bank with `# Title of the topic`",
    (State.TITLED, Kind.TITLE): "a second title: a bank holds one topic",
    (State.TITLED, Kind.HEADING): "a section before the first card: a card begins with `## Question {#id}`",
    (State.BODY, Kind.TITLE): "a second title: a bank holds one topic",
    (State.SECTION, Kind.TITLE): "a second title: a bank holds one topic",
}
_FENCE = re.compile(r" {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$")
_HEADS = {"# ": Kind.TITLE, "## ": Kind.CARD, "### ": Kind.HEADING}


@dataclass(slots=True)
class Section:
    """Lines under a heading of a card, each with its number."""

    name: str
    line: int
    lines: list[tuple[int, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(text for _, text in self.lines).strip()


@dataclass(slots=True)
class RawCard:
    """The lines of a card, cut into sections, nothing understood yet. `body` stands before the first section."""

    heading: str
    line: int
    end: int = 0
    body: Section = field(init=False)
    sections: list[Section] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.body = Section("", self.line)

    @property
    def open_section(self) -> Section:
        """Where the next line of text belongs."""
        return self.sections[-1] if self.sections else self.body


def cut(lines: list[str], report: Reporter) -> tuple[str, list[RawCard]]:
    """Run the state table over the lines of a bank."""
    title, cards, state = "", list[RawCard](), State.START
    told: set[tuple[State, Kind]] = set()
    for number, kind, line in _classify(lines, report):
        if message := _ILLEGAL.get((state, kind)):
            # a run of stray lines is one problem
            if kind is not Kind.TEXT or (state, kind) not in told:
                report(number, message)
            told.add((state, kind))
            if kind is not Kind.CARD:
                continue
        if kind is Kind.TITLE:
            title, state = line.removeprefix("# ").strip(), State.TITLED
        elif kind is Kind.CARD:
            cards.append(RawCard(line.removeprefix("## ").strip(), number))
            state = State.BODY
        elif kind is Kind.HEADING:
            cards[-1].sections.append(Section(line.removeprefix("### ").strip(), number))
            state = State.SECTION
        elif cards:
            cards[-1].open_section.lines.append((number, line))
        if cards:
            cards[-1].end = number
    return title, cards


def _classify(lines: list[str], report: Reporter) -> Iterator[tuple[int, Kind, str]]:
    """Say what each line is; inside a fence every line is text."""
    start = _skip_front_matter(lines, report)
    fence, opened = "", 0
    for number, line in enumerate(lines[start:], start + 1):
        mark = _FENCE.match(line) if "```" in line or "~~~" in line else None
        run = (mark[1] or mark[3]) if mark else ""
        if fence:
            info = (mark[2] or mark[4] or "") if mark else ""
            if run.startswith(fence) and not info.strip():
                fence = ""
            yield number, Kind.TEXT, line
        elif run:
            fence, opened = run, number
            yield number, Kind.TEXT, line
        elif not line.strip():
            yield number, Kind.BLANK, line
        else:
            yield number, _HEADS.get(line[: line.find(" ") + 1], Kind.TEXT), line
    if fence:
        report(opened, f"this fence is never closed: add a line {fence}")


def _skip_front_matter(lines: list[str], report: Reporter) -> int:
    if lines[0].rstrip() != "---":
        return 0
    report(
        1,
        "front matter is not part of the format: begin with `# Title`, attributes stand on the heading of a card",
    )
    closing = (i + 1 for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "..."))
    return next(closing, 1)
