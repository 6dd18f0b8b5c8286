"""TeX maths of cards as Unicode text, with the parentheses that a line of text needs.

`split` takes the formulas out of Markdown, `inline` and `display` write one. A formula that holds anything
unknown is shown as its TeX source: never in part, never with a piece dropped. Nothing is imported for that
until the first formula comes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

_MARKDOWN = re.compile(
    r"""
      (?m: ^[ \t>]*(?:[-*+][ ]+|\d+[.)][ ]+)?(?P<fence>`{3,}|~{3,})(?:(?<=`)[^`\n]*|(?<=~)[^\n]*)\n
           (?s:.*?)(?:^[ \t>]*(?P=fence)[`~]*[ \t]*$|\Z) )   # a fenced block
    | (?P<ticks>`+)(?!`)(?s:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)  # a span of code
    | `+ | \\.                                               # what only looks like the start of one
    | \$\$(?P<display>(?:[^$`\\\n]|\\.|\\\n|\n(?![ \t]*\n))+)\$\$
    | \$(?![\s$])(?P<inline>(?:[^$`\\\n]|\\.|\\\n|\n(?![ \t]*\n))+)(?<!\s)\$(?!\d)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of Markdown, or the TeX of a formula without its dollars."""

    kind: Literal["text", "inline", "display"]
    source: str


def split(text: str) -> list[Segment]:
    r"""Take `$…$` and `$$…$$` out of Markdown; code, `\$` and prices such as "$5 and $6" stay text."""
    segments, start = list[Segment](), 0
    for found in _MARKDOWN.finditer(text):
        if tex := found["inline"] or found["display"]:
            segments += _text(text[start : found.start()])
            segments.append(Segment("inline" if found["inline"] else "display", tex.strip()))
            start = found.end()
    return segments + _text(text[start:])


def _text(source: str) -> list[Segment]:
    return [Segment("text", source)] if source else []


def inline(tex: str) -> str:
    """Write a formula on one line."""
    from actquiz.ui.maths_grid import joined
    from actquiz.ui.maths_reader import read
    from actquiz.ui.maths_row import spell
    from actquiz.ui.maths_tree import Unsupported

    try:
        return "; ".join(spell(joined(cells)) for cells in read(tex))
    except Unsupported:
        return " ".join(tex.split())


def display(tex: str, width: int) -> list[str]:
    """Write a formula in lines; one wider than `width` is broken before a relation or a sign."""
    from actquiz.ui.maths_layout import lines
    from actquiz.ui.maths_reader import read
    from actquiz.ui.maths_tree import Unsupported

    try:
        return lines(read(tex), width)
    except Unsupported:
        return [line.rstrip() for line in tex.strip().splitlines()]


def problem(tex: str) -> str | None:
    """Say why a formula would be shown as its source, or return None."""
    from actquiz.ui.maths_reader import read
    from actquiz.ui.maths_tree import Unsupported

    try:
        read(tex)
    except Unsupported as reason:
        return str(reason)
    return None
