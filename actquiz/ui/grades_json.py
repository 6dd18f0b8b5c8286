"""The grades of many files as one JSON object."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from actquiz.submissions import Grade
from actquiz.ui.grades_reason import reason
from actquiz.ui.kata_json import result


def text_of(grades: Sequence[Grade], seed: int, language: str) -> str:
    """Return one object: the seed, and in `grades` what `actquiz kata NAME --json` prints, with `person` and `file`."""
    content = {"seed": seed, "grades": [_grade(grade, language) for grade in grades]}
    return json.dumps(content, ensure_ascii=False, allow_nan=False) + "\n"


def _grade(grade: Grade, language: str) -> dict[str, Any]:
    content = result(grade.report, language)
    if grade.problem:
        content |= {"verdict": grade.verdict, "message": reason(grade, language)}
    return {"person": grade.submission.person, "file": grade.submission.file, **content}
