"""Markdown blocks as rich renderables: lists, tables, code. Imported only when a text holds one."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import CodeBlock, Heading, Markdown, Paragraph
from rich.padding import Padding
from rich.syntax import Syntax

from actquiz.ui.wrapping import wrap

INDENT = 2


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


class Blocks(Markdown):
    """A Markdown text in our own dress."""

    elements = {  # noqa: RUF012  # the shape that rich gives it
        **Markdown.elements,
        "heading_open": _LeftHeading,
        "paragraph_open": _WrappedParagraph,
        "fence": _PlainCode,
        "code_block": _PlainCode,
    }
