"""The grades of many files as a test runner of Exercism writes them: version 3, a results.json for each file.

The task of a test is the number of its star.

Source: https://exercism.org/docs/building/tooling/test-runners/interface
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from actquiz.i18n import text
from actquiz.report import CheckResult, Outcome, Report
from actquiz.submissions import Grade, Submission
from actquiz.ui.grades_reason import reason
from actquiz.ui.sentence import safe, why

MAX_OUTPUT = 500
_CUT = "\nOutput was truncated. Please limit to 500 chars"
_STATUS = {Outcome.PASSED: "pass", Outcome.FAILED: "fail"}


def place(submission: Submission) -> str:
    """Return where the results of this submission go."""
    return f"{submission.person}/{submission.kata}/results.json"


def texts(grades: Sequence[Grade], language: str) -> Mapping[str, str]:
    """Return the content of each file."""
    return {
        place(grade.submission): json.dumps(_results(grade, language), ensure_ascii=False, indent=1) + "\n"
        for grade in grades
    }


def _results(grade: Grade, language: str) -> dict[str, Any]:
    report = grade.report
    if grade.verdict == "error" or report.problem:
        return {"version": 3, "status": "error", "message": reason(grade, language), "tests": []}
    tests = [_test(check, report, language) for check in report.checks]
    passed = all(test["status"] == "pass" for test in tests)
    if report.output:
        # one account of the whole file; only the first failure is shown
        first = next((test for test in tests if test["status"] != "pass"), tests[0])
        first["output"] = _shortened(safe(report.output))
    return {"version": 3, "status": "pass" if passed else "fail", "message": None, "tests": tests}


def _test(check: CheckResult, report: Report, language: str) -> dict[str, Any]:
    test: dict[str, Any] = {
        "name": text(f"check.{check.id}", language),
        "status": _STATUS.get(check.outcome, "error"),
        "message": None,
        "test_code": safe(check.input) or f"test_{check.id}(solution)",
        "task_id": report.tiers.index(check.tier) + 1,
    }
    if check.outcome is not Outcome.PASSED:
        values = (("expected", check.expected), ("got", check.got))
        lines = [f"{text(f'kata.{key}', language)}: {safe(value)}" for key, value in values if value]
        test["message"] = "\n".join([why(check, language), *lines])
    return test


def _shortened(output: str) -> str:
    return output if len(output) <= MAX_OUTPUT else output[: MAX_OUTPUT - len(_CUT)] + _CUT
