"""Writing texts and what rich draws, in lines that fit and end where their text ends."""

from __future__ import annotations

import re

from rich.console import Console, RenderableType
from rich.text import Text

from actquiz.i18n import text
from actquiz.ui.wrapping import wrap

_PADDING = r"(?: |\x1b\[[\d;]*m)*$"


def say(console: Console, key: str, language: str, /, style: str = "", **values: object) -> None:
    """Write a text of the catalogue."""
    write_lines(console, Text(text(key, language, **values), style=style))


def write_lines(console: Console, body: Text) -> None:
    """Write a text, broken where the language allows it."""
    write_hanging(console, Text(), body)


def write_hanging(console: Console, head: Text, body: Text) -> None:
    """Write a text beside its head, further lines indented under the first."""
    indent = head.cell_len
    for index, line in enumerate(wrap(body, console.width - indent)):
        console.print(Text.assemble(Text(" " * indent) if index else head, line), soft_wrap=True)


def drawn(console: Console, shown: RenderableType) -> str:
    """Return what rich draws, without the spaces that it fills lines with."""
    with console.capture() as capture:
        console.print(shown)
    return "".join(f"{_without_padding(line)}\n" for line in capture.get().splitlines())


def _without_padding(line: str) -> str:
    """Take away the spaces at the end of a line, also those between colour codes; an empty line is empty."""
    end = re.search(_PADDING, line)
    assert end is not None
    return line[: end.start()] + end[0].replace(" ", "") if end.start() else ""
