"""Our solution beside the learner's."""

from __future__ import annotations

from rich.console import Console
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from actquiz.grading.measure import Measured, Side
from actquiz.i18n import text
from actquiz.ui.sentence import safe
from actquiz.ui.telling import drawn, say

# two columns of code of the usual width, and a gap
BESIDE = 120
_GAP = 4


def show_solution(console: Console, ours: Side, theirs: Side | None, language: str) -> None:
    """Write our solution; the learner's beside it where there is room for both, else above it. Then the figures."""
    if theirs is None:
        say(console, "kata.solution", language, style="strong")
        console.print()
        console.file.write(drawn(console, _code(ours.text)))
    else:
        _both(console, ours.text, theirs.text, language)
    _figures(console, ours, theirs, language)


def _both(console: Console, ours: str, theirs: str, language: str) -> None:
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


def _figures(console: Console, ours: Side, theirs: Side | None, language: str) -> None:
    """Write a line a function: the time and the largest error of each side."""
    sides = {"kata.yours": theirs, "kata.ours": ours} if theirs else {"kata.ours": ours}
    cells = [
        [_figure(side.measured[function]) for side in sides.values() if side is not None] for function in ours.measured
    ]
    if not any(map(any, cells)):
        return
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="quiet", pad_edge=False)
    table.add_column("", no_wrap=True)
    for key in sides:
        table.add_column(text(key, language), justify="right", no_wrap=True)
    for function, figures in zip(ours.measured, cells, strict=True):
        table.add_row(safe(function), *figures)
    console.print()
    say(console, "kata.figures", language, style="quiet")
    console.file.write(drawn(console, table))


def _figure(measured: Measured) -> str:
    figures = []
    if measured.seconds is not None:
        figures.append(f"{1000 * measured.seconds:.2f} ms")
    if measured.ulp is not None:
        figures.append(f"{measured.ulp:.1f} ULP" if measured.ulp < 100 else f"{measured.ulp:.0e} ULP")
    return " · ".join(figures)


def _code(source: str) -> Syntax:
    return Syntax(safe(source).rstrip(), "python", theme="ansi_dark", background_color="default", word_wrap=True)
