"""The text of cards and briefs: Markdown and maths, as rich renderables."""

from __future__ import annotations

import re

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.markdown import CodeBlock, Heading, Markdown, Paragraph
from rich.padding import Padding
from rich.syntax import Syntax
from rich.text import Text

from actquiz.ui import maths
from actquiz.ui.wrapping import wrap

INDENT = 2
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_FENCE = re.compile(r"(^ {0,3}(?:```|~~~).*?^ {0,3}(?:```|~~~)[`~]*$)", re.MULTILINE | re.DOTALL)


class _LeftHeading(Heading):
    """A heading at the left margin; rich would centre it in a box."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self.text


class _WrappedParagraph(Paragraph):
    """A paragraph whose lines may break between Chinese characters."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from wrap(self.text, options.max_width)


class _PlainCode(CodeBlock):
    """A code block in the terminal's own colours and on its own background, indented."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        code = str(self.text).rstrip()
        syntax = Syntax(code, self.lexer_name, theme="ansi_dark", background_color="default", word_wrap=True)
        yield Padding(syntax, (0, 0, 0, INDENT))


class _Prose(Markdown):
    elements = {  # noqa: RUF012  # the shape that rich gives it
        **Markdown.elements,
        "heading_open": _LeftHeading,
        "paragraph_open": _WrappedParagraph,
        "fence": _PlainCode,
        "code_block": _PlainCode,
    }


def line(text: str) -> Text:
    """Render one line of Markdown as text: maths, `code` and **bold**, nothing else."""
    shown = Text()
    for segment in maths.split(text):
        if segment.kind != "text":
            shown.append(maths.inline(segment.source))
            continue
        for part in re.split(r"(`[^`]+`|\*\*[^*]+\*\*)", segment.source):
            if part.startswith("`") and part.endswith("`") and len(part) > 2:
                shown.append(part[1:-1], style="markdown.code")
            elif part.startswith("**") and len(part) > 4:
                shown.append(part[2:-2], style="strong")
            else:
                shown.append(re.sub(r"\\([\\`*_{}\[\]<>()#+\-.!$|])", r"\1", part))
    return shown


def block(text: str, width: int) -> RenderableType:
    """Render a text of several lines for a width in columns."""
    parts: list[RenderableType] = []
    running = ""
    for segment in maths.split(_joined(text)):
        if segment.kind == "display":
            if running.strip():
                parts.append(_Prose(running))
            lines = maths.display(segment.source, max(20, width - 2 * INDENT))
            parts.append(Padding(Text("\n".join(lines)), (1, 0, 1, INDENT)))
            running = ""
        elif segment.kind == "inline":
            running += _escape(maths.inline(segment.source))
        else:
            running += segment.source
    if running.strip():
        parts.append(_Prose(running))
    return Group(*parts)


def _joined(text: str) -> str:
    """Join lines between Chinese characters: a line end of the source would become a space there."""
    parts = _FENCE.split(text)
    parts[::2] = [re.sub(f"(?<=[{_WIDE}])\n(?=[{_WIDE}])", "", part) for part in parts[::2]]
    return "".join(parts)


def _escape(text: str) -> str:
    """Keep Markdown from reading marks into a formula."""
    return re.sub(r"([\\`*_{}\[\]<>#+\-.!|~()])", r"\\\1", text)
