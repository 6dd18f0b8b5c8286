"""The grades of many files as JUnit XML: a suite a file, a case a check.

A check that failed is a failure; what kept a file from running is one, in a case named `file`; what nobody could
judge is an error.

Source: junit-10.xsd of the xunit plugin of Jenkins, https://github.com/jenkinsci/xunit-plugin
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from actquiz.i18n import text
from actquiz.report import CheckResult, Outcome
from actquiz.submissions import Grade
from actquiz.ui.grades_reason import reason
from actquiz.ui.sentence import safe, why

_FILE = "file"
_NOT_XML = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text_of(grades: Sequence[Grade], language: str) -> str:
    """Return the document."""
    suites = [_suite(grade, language) for grade in grades]
    root = Xml.Element("testsuites", name="actquiz", time=_time(sum(grade.report.seconds for grade in grades)))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in suites)))
    root.extend(suites)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def _suite(grade: Grade, language: str) -> Xml.Element:
    submission, report = grade.submission, grade.report
    name = _clean(f"{submission.person}/{submission.kata}")
    suite = Xml.Element("testsuite", name=name, file=_clean(submission.file), time=_time(report.seconds))
    properties = Xml.SubElement(suite, "properties")
    for key, value in (("seed", report.seed), ("stars", report.stars), ("verdict", grade.verdict)):
        Xml.SubElement(properties, "property", name=key, value=str(value))
    if grade.verdict == "error" or report.problem:
        case = Xml.SubElement(suite, "testcase", name=_FILE, classname=name)
        kind = "error" if grade.verdict == "error" else "failure"
        told = Xml.SubElement(case, kind, message=_clean(reason(grade, language)))
        told.text = _clean(report.judge_fault) or None
    for check in report.checks:
        _check(Xml.SubElement(suite, "testcase", name=check.id, classname=f"{name}.{check.tier}"), check, language)
    if report.output:
        Xml.SubElement(suite, "system-out").text = _clean(report.output)
    for count, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(count, str(len(list(suite.iter(tag)))))
    return suite


def _check(case: Xml.Element, check: CheckResult, language: str) -> None:
    if check.outcome is Outcome.PASSED:
        return
    if check.outcome is Outcome.NOT_RUN:
        Xml.SubElement(case, "skipped")
        return
    failure = Xml.SubElement(case, "failure", type=check.outcome.value, message=_clean(why(check, language)))
    values = (("input", check.input), ("expected", check.expected), ("got", check.got))
    failure.text = _clean("\n".join(f"{text(f'kata.{key}', language)}: {value}" for key, value in values if value))


def _time(seconds: float) -> str:
    return f"{seconds:.3f}"


def _clean(content: str) -> str:
    """Write what XML cannot hold, or a terminal would obey, as a number."""
    return _NOT_XML.sub(lambda found: f"\\x{ord(found[0]):02x}", safe(content))
