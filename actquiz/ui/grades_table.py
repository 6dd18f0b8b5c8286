"""The grades of many files as a table, a line a file."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from actquiz.i18n import text
from actquiz.submissions import Grade
from actquiz.ui.grades_reason import reason
from actquiz.ui.kata import star_row
from actquiz.ui.sentence import one_line
from actquiz.ui.telling import say

_NAME_WIDTH = 24
_COLUMNS = ("person", "kata", "stars", "reason")


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
    head = tuple(Text(text(f"grade.{column}", language), style="quiet") for column in _COLUMNS)
    lines = [head, *rows]
    # rich's own table would take the width of a long reason from the names
    widths = [min(_NAME_WIDTH, max(cell.cell_len for cell in column)) for column in zip(*lines, strict=True)][:-1]
    for *names, why in lines:
        line = Text()
        for cell, width in zip(names, widths, strict=True):
            cell.truncate(width, overflow="ellipsis", pad=True)
            line.append_text(cell).append("  ")
        line.append_text(why)
        line.truncate(console.width, overflow="ellipsis")
        line.rstrip()
        console.print(line, soft_wrap=True)
    console.print()
    verdicts = [grade.verdict for grade in grades]
    passed = verdicts.count("pass")
    say(
        console, "grade.summary", language, style="right" if passed == len(grades) else "wrong",
        count=len(grades), people=len({grade.submission.person for grade in grades}), passed=passed,
        failed=verdicts.count("fail"), errors=verdicts.count("error"),
    )  # fmt: skip
