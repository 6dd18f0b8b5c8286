"""Why a submission has not every star, in one sentence."""

from __future__ import annotations

from actquiz.i18n import text
from actquiz.submissions import Grade
from actquiz.ui.sentence import one_line, sentence


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
    why = sentence(check.message, language) if check.message else text(f"outcome.{check.outcome}", language)
    return one_line(text("grade.check", language, check=text(f"check.{check.id}", language), why=why))
