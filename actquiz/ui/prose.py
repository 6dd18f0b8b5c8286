"""The text of cards and briefs as rich renderables: maths is taken out before Markdown can spoil it."""

from __future__ import annotations

import re

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from actquiz.ui import maths
from actquiz.ui.telling import drawn
from actquiz.ui.wrapping import NO_BREAK_SPACE, wrap

INDENT = 2
KEPT_TOGETHER = 24
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_FULL_WIDTH_MARKS = "，。、；：？！（）【】《》「」『』“”"
# patterns stay text until a card needs them: compiling them all would take as long as drawing a question
# a line end before a list, a table, a heading or an empty line is none of these
_SPACELESS = (
    f"(?:(?<=[{_WIDE}])\n *(?=[{_WIDE}])|(?<=[{_FULL_WIDTH_MARKS}])\n *|(?<!\n)\n *(?=[{_FULL_WIDTH_MARKS}]))"
    r"(?!\n|$|[-+*>#|] |\||\d+[.)] |```)"
)
_EMPHASIS = r"(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)"
_FIRST_STAND_IN = 0xF0000  # a private plane, where no text of a card can be
_FENCE = r"(?ms)(^ {0,3}(?:```|~~~).*?^ {0,3}(?:```|~~~)[`~]*$)"
# what only a Markdown parser understands: lists, quotes, tables, headings, fences, links
_BLOCKS = r"(?m)^ *([-+>#|]|\*[ \t]|\d+[.)] |```|~~~| {4})|\]\(|<\w"


def line(text: str) -> Text:
    """Render one paragraph as text: maths, `code`, **bold** and *italic*, nothing else."""
    formulas: list[str] = []
    source = ""
    for segment in maths.split(text):
        if segment.kind == "text":
            source += segment.source
        else:
            # a stand-in, so that bold text may hold a formula
            source += chr(_FIRST_STAND_IN + len(formulas))
            formulas.append(_formula(segment.source))
    shown = Text()
    for part in re.split(_EMPHASIS, source):
        style, inner = _style(part)
        for number, formula in enumerate(formulas):
            inner = inner.replace(chr(_FIRST_STAND_IN + number), formula)
        shown.append(inner, style=style)
    return shown


def _style(part: str) -> tuple[str, str]:
    """Return the style of a part of a paragraph, and the part without its marks."""
    for mark, style in (("`", "markdown.code"), ("**", "strong"), ("*", "italic")):
        if len(part) > 2 * len(mark) and part.startswith(mark) and part.endswith(mark):
            return style, part[len(mark) : -len(mark)]
    return "", re.sub(r"\\([\\`*_{}\[\]<>()#+\-.!$|])", r"\1", part)


def write(console: Console, text: str) -> None:
    """Write a text of several lines, without the spaces that rich pads lines with."""
    stripped = drawn(console, block(text, console.width)).strip("\n")
    console.file.write(re.sub(r"\n{3,}", "\n\n", stripped) + "\n")


def block(text: str, width: int) -> RenderableType:
    """Render a text of several lines for a width in columns."""
    parts: list[RenderableType] = []
    running = ""
    for segment in maths.split(_joined(text)):
        if segment.kind == "display":
            parts += _flowing(running, width)
            lines = maths.display(segment.source, max(20, width - 2 * INDENT))
            parts.append(Padding(Text("\n".join(lines)), (0, 0, 0, INDENT)))
            running = ""
        elif segment.kind == "inline":
            running += f"${segment.source}$"
        else:
            running += segment.source
    parts += _flowing(running, width)
    spaced: list[RenderableType] = []
    for part in parts:
        spaced += [Text(), part] if spaced else [part]
    return Group(*spaced)


def _flowing(text: str, width: int) -> list[RenderableType]:
    """Render what stands between displayed formulas; plain paragraphs need no Markdown parser."""
    text = text.strip("\n")
    if not text.strip():
        return []
    if not re.search(_BLOCKS, "".join(segment.source for segment in maths.split(text) if segment.kind == "text")):
        paragraphs = [" ".join(paragraph.split("\n")) for paragraph in re.split(r"\n\s*\n", text)]
        return [Group(*wrap(line(paragraph), width)) for paragraph in paragraphs]
    from actquiz.ui.markdown import Blocks

    escaped = (
        _escape(_formula(segment.source)) if segment.kind == "inline" else segment.source
        for segment in maths.split(text)
    )
    return [Blocks("".join(escaped))]


def _formula(source: str) -> str:
    """Render a formula within a line; a short one keeps together."""
    shown = maths.inline(source)
    return shown.replace(" ", NO_BREAK_SPACE) if len(shown) <= KEPT_TOGETHER else shown


def _joined(text: str) -> str:
    """Join lines where Chinese wants no space: a line end of the source would become one."""
    parts = re.split(_FENCE, text)
    parts[::2] = [re.sub(_SPACELESS, "", part) for part in parts[::2]]
    return "".join(parts)


def _escape(text: str) -> str:
    """Keep Markdown from reading marks into a formula."""
    return re.sub(r"([\\`*_{}\[\]<>#+\-.!|~()])", r"\\\1", text)
