"""The grades of many files as Gradescope reads them: a results.json for each person, a test for each star.

Source: https://gradescope-autograders.readthedocs.io/en/latest/specs/
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from actquiz.i18n import text
from actquiz.report import CheckResult, Outcome
from actquiz.submissions import Grade, Submission
from actquiz.ui.grades_reason import reason
from actquiz.ui.sentence import safe, why

_PASSED, _FAILED = "passed", "failed"


def place(submission: Submission) -> str:
    """Return where the results go that hold this submission."""
    return f"{submission.person}/results.json"


def texts(grades: Sequence[Grade], language: str) -> Mapping[str, str]:
    """Return the content of each file. The grades of one person are neighbours."""
    return {
        where: json.dumps(_results(list(group), language), ensure_ascii=False, indent=1) + "\n"
        for where, group in groupby(grades, lambda grade: place(grade.submission))
    }


def _results(grades: Sequence[Grade], language: str) -> dict[str, Any]:
    return {
        "score": float(sum(grade.report.stars for grade in grades)),
        "execution_time": round(sum(grade.report.seconds for grade in grades), 3),
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "tests": [test for grade in grades for test in _tests(grade, language)],
        "extra_data": {"seeds": {grade.submission.kata: grade.report.seed for grade in grades}},
    }


def _tests(grade: Grade, language: str) -> Iterator[dict[str, Any]]:
    report, kata = grade.report, grade.submission.kata
    for number, tier in enumerate(report.tiers, 1):
        checks = [check for check in report.checks if check.tier == tier]
        earned = report.stars >= number
        lines = [_line(check, language) for check in checks]
        if grade.verdict == "error" or report.problem:
            lines = [reason(grade, language)]
        elif not earned and all(check.outcome is Outcome.PASSED for check in checks):
            lines.append(text("grade.after", language))
        name = f"{kata} {'★' * number} {text(f'kata.tier.{tier}', language)}"
        yield _test(name, float(earned), 1.0, "\n".join(lines))
    if not report.tiers:
        yield _test(grade.submission.file, 0.0, 0.0, reason(grade, language))


def _test(name: str, score: float, possible: float, output: str) -> dict[str, Any]:
    return {
        "name": safe(name), "score": score, "max_score": possible, "status": _PASSED if score else _FAILED,
        "output": output, "output_format": "text", "visibility": "visible",
    }  # fmt: skip


def _line(check: CheckResult, language: str) -> str:
    """Return a line for a check, and for one that failed what is wrong with which input."""
    name = text(f"check.{check.id}", language)
    if check.outcome is Outcome.PASSED:
        return f"✓ {name}"
    values = [
        f"    {text(f'kata.{key}', language)}: {safe(getattr(check, key))}"
        for key in ("input", "expected", "got")
        if getattr(check, key)
    ]
    return "\n".join([f"✗ {name}: {why(check, language)}", *values])
