"""The grades of many files as CSV, a row a file.

RFC 4180: CRLF, quotes where needed. A spreadsheet would run a cell that begins like a formula, and names and messages
are other people's: such a cell begins with an apostrophe.

Source: https://owasp.org/www-community/attacks/CSV_Injection
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from actquiz.submissions import Grade
from actquiz.ui.grades_reason import reason
from actquiz.ui.sentence import one_line

COLUMNS = ("person", "kata", "file", "verdict", "stars", "of", "seconds", "seed", "failing", "message")
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def text_of(grades: Sequence[Grade], language: str) -> str:
    """Return a header and a row a file.

    `stars` of `of` were earned; `failing` is the id of the check to mend first, `message` says why in words.
    """
    written = StringIO(newline="")
    rows = csv.writer(written)
    rows.writerow(COLUMNS)
    for grade in grades:
        report, submission = grade.report, grade.submission
        failing = report.first_failure.id if report.first_failure else ""
        names = [_cell(name) for name in (submission.person, submission.kata, submission.file)]
        numbers = [report.stars, len(report.tiers), f"{report.seconds:.3f}", report.seed]
        rows.writerow([*names, grade.verdict, *numbers, failing, _cell(reason(grade, language))])
    return written.getvalue()


def _cell(content: str) -> str:
    return one_line(f"'{content}" if content.startswith(_FORMULA) else content)
