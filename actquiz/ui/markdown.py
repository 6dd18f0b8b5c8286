"""Markdown blocks as rich renderables: lists, tables, code. Imported only when a text holds one."""

from __future__ import annotations

from rich.box import SIMPLE
from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import CodeBlock, Heading, Markdown, Paragraph, TableElement
from rich.measure import Measurement
from rich.padding import Padding
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

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


class _Cell:
    """A cell of a table whose lines may break between Chinese characters."""

    def __init__(self, content: Text) -> None:
        self.content = content

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(1, self.content.cell_len)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield from wrap(self.content, options.max_width)


class _WrappedTable(TableElement):
    """A table that loses nothing of a cell that is too wide; rich would cut it."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        assert self.header is not None
        assert self.header.row is not None
        table = Table(box=SIMPLE, pad_edge=False, style="markdown.table.border", collapse_padding=True)
        for cell in self.header.row.cells:
            heading = cell.content.copy()
            heading.stylize("markdown.table.header")
            table.add_column(_Cell(heading))
        for row in self.body.rows if self.body else ():
            table.add_row(*(_Cell(cell.content) for cell in row.cells))
        yield table


class Blocks(Markdown):
    """A Markdown text in our own dress."""

    elements = {  # noqa: RUF012  # the shape that rich gives it
        **Markdown.elements,
        "heading_open": _LeftHeading,
        "paragraph_open": _WrappedParagraph,
        "table_open": _WrappedTable,
        "fence": _PlainCode,
        "code_block": _PlainCode,
    }
