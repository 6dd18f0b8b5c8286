"""The grades of many files as a table, a line a file."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from actquiz.i18n import text
from actquiz.submissions import Grade
from actquiz.ui.grades_reason import reason
from actquiz.ui.kata import star_row
from actquiz.ui.sentence import one_line
from actquiz.ui.telling import drawn, say

_NAME_WIDTH = 28


def show(console: Console, grades: Sequence[Grade], language: str) -> None:
    """Write who has which stars, and what to mend first."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="quiet", pad_edge=False)
    for column in ("person", "kata"):
        table.add_column(text(f"grade.{column}", language), no_wrap=True, max_width=_NAME_WIDTH)
    table.add_column(text("grade.stars", language), no_wrap=True)
    table.add_column(text("grade.reason", language), no_wrap=True, overflow="ellipsis")
    for grade in grades:
        why = Text(reason(grade, language), style="wrong" if grade.verdict == "error" else "")
        table.add_row(
            one_line(grade.submission.person), one_line(grade.submission.kata),
            star_row(grade.report.stars, len(grade.report.tiers)), why,
        )  # fmt: skip
    console.file.write(drawn(console, table))
    console.print()
    verdicts = [grade.verdict for grade in grades]
    passed = verdicts.count("pass")
    say(
        console, "grade.summary", language, style="right" if passed == len(grades) else "wrong",
        count=len(grades), people=len({grade.submission.person for grade in grades}), passed=passed,
        failed=verdicts.count("fail"), errors=verdicts.count("error"),
    )  # fmt: skip
