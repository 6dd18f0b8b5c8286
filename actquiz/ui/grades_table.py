"""The grades of many files as a table, a line a file."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from actquiz.i18n import text
from actquiz.submissions import Grade
from actquiz.ui.grades_reason import reason
from actquiz.ui.kata import star_row
from actquiz.ui.sentence import one_line
from actquiz.ui.telling import drawn, say

_NAME_WIDTH = 24


def show(console: Console, grades: Sequence[Grade], language: str) -> None:
    """Write who has which stars, and what to mend first."""
    rows = [
        (
            Text(one_line(grade.submission.person)),
            Text(one_line(grade.submission.kata)),
            star_row(grade.report.stars, len(grade.report.tiers)),
            Text(reason(grade, language), style="wrong" if grade.verdict == "error" else ""),
        )
        for grade in grades
    ]
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="quiet", pad_edge=False)
    names = [text(f"grade.{column}", language) for column in ("person", "kata", "stars", "reason")]
    for name, column in zip(names[:-1], zip(*rows, strict=True), strict=False):
        # only the last gives way where it is narrow: a table of nobody's grades says nothing
        width = min(_NAME_WIDTH, max(cell_len(name), *(cell.cell_len for cell in column)))
        table.add_column(name, no_wrap=True, width=width)
    table.add_column(names[-1], no_wrap=True)
    for row in rows:
        table.add_row(*row)
    console.file.write(drawn(console, table))
    console.print()
    verdicts = [grade.verdict for grade in grades]
    passed = verdicts.count("pass")
    say(
        console, "grade.summary", language, style="right" if passed == len(grades) else "wrong",
        count=len(grades), people=len({grade.submission.person for grade in grades}), passed=passed,
        failed=verdicts.count("fail"), errors=verdicts.count("error"),
    )  # fmt: skip
