"""Why a submission has not every star, in one sentence."""

from __future__ import annotations

from actquiz.i18n import text
from actquiz.submissions import Grade
from actquiz.ui.sentence import one_line, sentence, why


def reason(grade: Grade, language: str) -> str:
    """Return what is wrong with the file, what the judge failed at, or the check to mend first; else nothing."""
    report = grade.report
    if grade.problem:
        return one_line(grade.problem.told(language)[0])
    if report.judge_fault:
        return one_line(report.judge_fault.strip().splitlines()[-1])
    if report.problem:
        return one_line(sentence(report.problem, language))
    check = report.first_failure
    if check is None:
        return ""
    name = text(f"check.{check.id}", language)
    return one_line(text("grade.check", language, check=name, why=why(check, language)))
