"""From the bytes of a bank to raw cards: headings and fences, nothing about what the text means.

The scanner is a table of states and kinds of lines; each pair that must not occur has its own sentence. It jumps
from heading to heading: the lines between are cut out unread, and counted only for the card that needs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum, auto
from typing import NamedTuple

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


_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)


def decode(data: bytes, report: Reporter) -> str:
    """Return the text of a bank, safe to print; what had to be taken out is reported with its line."""
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    try:
        text = data.decode()
        if not _INVISIBLE.search(text):
            return text
    except UnicodeDecodeError:
        pass
    return "\n".join(_clean(raw, number, report) for number, raw in enumerate(data.split(b"\n"), 1))


def _clean(raw: bytes, number: int, report: Reporter) -> str:
    try:
        line = raw.decode()
    except UnicodeDecodeError as error:
        report(number, f"byte 0x{raw[error.start]:02x} is not UTF-8: save the file as UTF-8")
        line = raw.decode(errors="replace")
    if found := _INVISIBLE.search(line):
        report(number, f"control character U+{ord(found[0]):04X}: remove it")
    return _INVISIBLE.sub("", line)


class State(IntEnum):
    """Where the scanner stands."""

    START = auto()  # before the title of the topic
    TITLED = auto()  # between the title and the first card
    BODY = auto()  # in the question of a card
    SECTION = auto()  # in a section of a card


class Kind(IntEnum):
    """What stands outside a fence: a heading of level 1 to 3, or lines of text."""

    TITLE = 1
    CARD = 2
    HEADING = 3
    TEXT = 4


_ILLEGAL = {
    (State.START, Kind.CARD): "a card before the title: begin the bank with `# Title of the topic`",
    (State.START, Kind.HEADING): "a section before the first card: begin the bank with `# Title of the topic`",
    (State.START, Kind.TEXT): "text before the title: begin the bank with `# Title of the topic`",
    (State.TITLED, Kind.TITLE): "a second title: a bank holds one topic",
    (State.TITLED, Kind.HEADING): "a section before the first card: a card begins with `## Question {#id}`",
    (State.BODY, Kind.TITLE): "a second title: a bank holds one topic",
    (State.SECTION, Kind.TITLE): "a second title: a bank holds one topic",
}
_UNCLOSED = "this fence is never closed: add a line {}"
_MARK = re.compile(r"^(?:(#{1,3}) (.*)| {0,3}(?:(`{3,})([^`\n]*)|(~{3,})(.*)))$", re.MULTILINE)


class Part(NamedTuple):
    """A heading with the text under it. `raw` begins at the end of the heading's line."""

    kind: Kind
    name: str
    line: int
    raw: str

    @property
    def text(self) -> str:
        """The lines as one text."""
        return self.raw.strip()

    @property
    def lines(self) -> list[tuple[int, str]]:
        """Each line under the heading with its number."""
        return list(enumerate(self.raw.split("\n"), self.line))[1:]

    @property
    def end(self) -> int:
        """The number of the last line."""
        return self.line + self.raw.rstrip("\n").count("\n")


class RawCard(NamedTuple):
    """The parts of a card, nothing understood yet: its heading with the question's body, then its sections."""

    heading: Part
    sections: list[Part]

    @property
    def end(self) -> int:
        """The number of the last line."""
        return (self.sections or [self.heading])[-1].end


def cut(text: str, report: Reporter) -> tuple[str, list[RawCard]]:
    """Run the state table over the parts of a bank; return the title of the topic and the raw cards."""
    title, cards, state = "", list[RawCard](), State.START
    for part in _parts(text, report):
        if message := _ILLEGAL.get((state, part.kind)):
            report(part.line, message)
            if part.kind is not Kind.CARD:
                continue
        if part.kind is Kind.TITLE:
            title, state = part.name, State.TITLED
            if not title:
                report(part.line, "the title is empty")
        elif part.kind is Kind.CARD:
            cards.append(RawCard(part, []))
            state = State.BODY
        elif part.kind is Kind.HEADING:
            cards[-1].sections.append(part)
            state = State.SECTION
    return title, cards


def _parts(text: str, report: Reporter) -> Iterator[Part]:
    """Cut at the headings that stand outside fences; what stands before the first is text."""
    position, line = _skip_front_matter(text, report)
    kind, name, start, first = Kind.TEXT, "", position, line
    fence, opened = "", 0
    for mark in _MARK.finditer(text, position):
        line += text.count("\n", position, mark.start())
        position = mark.start()
        if fence and mark[1] == "##" and "{#" in mark[2] and not _closes(fence, text, position):
            # the cards after a forgotten mark are served all the same
            report(opened, _UNCLOSED.format(fence))
            fence = ""
        if run := mark[3] or mark[5]:
            if not fence:
                fence, opened = run, line
            elif run.startswith(fence) and not (mark[4] or mark[6] or "").strip():
                fence = ""
        elif not fence:
            yield from _part(kind, name, first, text[start:position])
            kind, name, start, first = Kind(len(mark[1])), mark[2].strip(), mark.end(), line
    yield from _part(kind, name, first, text[start:])
    if fence:
        report(opened, _UNCLOSED.format(fence))


def _closes(fence: str, text: str, position: int) -> bool:
    """Say whether the next mark of its kind closes this fence; one with a language opens another."""
    for mark in _MARK.finditer(text, position):
        if (mark[3] or mark[5] or "").startswith(fence):
            return not (mark[4] or mark[6] or "").strip()
    return False


def _part(kind: Kind, name: str, line: int, raw: str) -> Iterator[Part]:
    """Yield a part; text before the first heading is one only if there is any, from its first line on."""
    if kind is Kind.TEXT:
        if not raw.strip():
            return
        line += raw[: len(raw) - len(raw.lstrip())].count("\n")
    yield Part(kind, name, line, raw)


def _skip_front_matter(text: str, report: Reporter) -> tuple[int, int]:
    """Return position and line where the bank begins."""
    if not re.match(r"---[ \t]*$", text, re.MULTILINE):
        return 0, 1
    report(1, "front matter is not part of the format: begin with `# Title`; attributes stand on a card's heading")
    # a rule further down, between the cards or in one, closes nothing
    head = text.find("\n## ") + 1 or len(text)
    closing = re.compile(r"^(?:---|\.\.\.)[ \t]*\n", re.MULTILINE).search(text, text.find("\n") + 1, head)
    end = closing.end() if closing else text.find("\n") + 1
    return end, 1 + text.count("\n", 0, end)
