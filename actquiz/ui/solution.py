"""Our solution beside the learner's."""

from __future__ import annotations

from rich.console import Console
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from actquiz.i18n import text
from actquiz.ui.sentence import safe
from actquiz.ui.telling import drawn, say

# two columns of code of the usual width, and a gap
BESIDE = 120
_GAP = 4


def show_solution(console: Console, ours: str, theirs: str | None, language: str) -> None:
    """Write our solution; the learner's beside it where there is room for both, else above it."""
    if theirs is None:
        say(console, "kata.solution", language, style="strong")
        console.print()
        console.file.write(drawn(console, _code(ours)))
        return
    titles = [Text(text(key, language), style="strong") for key in ("kata.yours", "kata.solution")]
    if console.width >= BESIDE:
        table = Table.grid(padding=(0, _GAP, 0, 0), expand=True, pad_edge=False)
        for _ in titles:
            table.add_column(ratio=1)
        table.add_row(*titles)
        table.add_row("", "")
        table.add_row(_code(theirs), _code(ours))
        console.file.write(drawn(console, table))
        return
    for title, code in zip(titles, (theirs, ours), strict=True):
        console.print(title)
        console.print()
        console.file.write(drawn(console, _code(code)))
        console.print()


def _code(source: str) -> Syntax:
    return Syntax(safe(source).rstrip(), "python", theme="ansi_dark", background_color="default", word_wrap=True)
