"""The grades of many files in every form, against the schemas of those who read them."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from jsonschema import Draft202012Validator
from xmlschema import XMLSchema

from actquiz.errors import ActquizError
from actquiz.report import CheckResult, Message, Outcome, Report, unjudged
from actquiz.submissions import Grade, Submission
from actquiz.ui import grades, grades_csv, grades_exercism, grades_gradescope, grades_json, grades_junit
from tests.ui.test_screens import BROKEN, FAILED, FAULT

SCHEMAS = Path(__file__).parent.parent / "golden" / "schemas"
PASSED = Report(
    "relu", (CheckResult("values", "correct", Outcome.PASSED), CheckResult("nan", "robust", Outcome.PASSED)), 7, 0.04
)
LOUD = replace(PASSED, output="x\x00\x1b[2J\ud800\uffff" + "word " * 200)
SECOND_ONLY = replace(
    PASSED,
    checks=(
        CheckResult("values", "correct", Outcome.FAILED, Message("cause.values", {"function": "relu"})),
        PASSED.checks[1],
    ),
)
STRANGE = replace(
    SECOND_ONLY,
    checks=(replace(SECOND_ONLY.checks[0], message=Message("fault.raised", {"type": "E", "detail": "]]>&<\x01"})),),
)
REPORTS = (
    PASSED,
    LOUD,
    FAILED,
    SECOND_ONLY,
    STRANGE,
    replace(BROKEN, checks=unjudged("relu", {"nan": "robust"}, 7).checks),
)
LANGUAGES = ("en", "zh")


def grade(person: str, report: Report, problem: ActquizError | None = None) -> Grade:
    """Return the grade of a person for relu."""
    return Grade(Submission(person, "relu", Path("class") / person / "relu.py"), report, problem)


ALL = [
    *(grade(f"person {number}", report) for number, report in enumerate(REPORTS)),
    grade("unread", unjudged("relu", {"values": "correct"}, 7), ActquizError("submission.link", path="a\x1bb")),
    grade("unknown", unjudged("relu", {}, 7), ActquizError("katas.unknown", name="relu")),
    grade("unlucky", replace(FAULT, checks=unjudged("relu", {"values": "correct"}, 7).checks)),
    grade('=HYPERLINK("x")', PASSED),
    grade("李雷", PASSED),
]


def schema(name: str) -> Draft202012Validator:
    """Return what judges a form."""
    content = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


JUNIT = XMLSchema(SCHEMAS / "junit.xsd")


def junit(shown: list[Grade], language: str = "en") -> Xml.Element:
    """Return the document, which is valid."""
    root = Xml.fromstring(grades_junit.text_of(shown, language).encode("utf-8", "replace"))
    JUNIT.validate(root)
    return root


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_is_valid(language: str) -> None:
    """One object with what `kata --json` prints for each file, and who made it."""
    content = json.loads(grades_json.text_of(ALL, 7, language))
    schema("grades").validate(content)
    assert [made["verdict"] for made in content["grades"]] == [
        "pass", "pass", "fail", "fail", "fail", "fail", "error", "error", "error", "pass", "pass",
    ]  # fmt: skip
    assert all(bool(made["message"]) for made in content["grades"] if made["verdict"] == "error")


@pytest.mark.parametrize("language", LANGUAGES)
def test_junit_is_valid_and_counts_right(language: str) -> None:
    """A suite a file: what failed is a failure, what could not be judged an error, what did not run skipped."""
    root = junit(ALL, language)
    for name in ("tests", "failures", "errors"):
        assert int(root.get(name, "")) == sum(int(suite.get(name, "")) for suite in root)
    counts = [[int(suite.get(name, "")) for name in ("tests", "failures", "errors", "skipped")] for suite in root]
    assert counts == [
        [2, 0, 0, 0], [2, 0, 0, 0], [5, 3, 0, 1], [2, 1, 0, 0], [1, 1, 0, 0], [2, 1, 0, 1],
        [2, 0, 1, 1], [1, 0, 1, 0], [2, 0, 1, 1], [2, 0, 0, 0], [2, 0, 0, 0],
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_gradescope_is_valid(language: str) -> None:
    """A file a person; the points are the stars, and a star counts only after the one before."""
    texts = grades_gradescope.texts(ALL, language)
    results = {place: json.loads(content) for place, content in texts.items()}
    assert list(results) == [f"{made.submission.person}/results.json" for made in ALL]
    for made, result in zip(ALL, results.values(), strict=True):
        schema("gradescope").validate(result)
        assert result["score"] == sum(test["score"] for test in result["tests"]) == made.report.stars
    second_only = results["person 3/results.json"]["tests"]
    assert [(test["status"], test["max_score"]) for test in second_only] == [("failed", 1.0), ("failed", 1.0)]


def test_gradescope_holds_all_katas_of_a_person() -> None:
    """The grades of one person are in one file, and its score is their sum."""
    tanh = Grade(Submission("ann", "tanh", Path("tanh.py")), replace(PASSED, kata="tanh"))
    ((place, content),) = grades_gradescope.texts([grade("ann", PASSED), tanh], "en").items()
    assert (place, json.loads(content)["score"]) == ("ann/results.json", 4.0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_exercism_is_valid(language: str) -> None:
    """A file a submission, with a test for each check and the star it is for."""
    results = [json.loads(content) for content in grades_exercism.texts(ALL, language).values()]
    for result in results:
        schema("exercism").validate(result)
    assert [result["status"] for result in results] == [
        "pass", "pass", "fail", "fail", "fail", "error", "error", "error", "error", "pass", "pass",
    ]  # fmt: skip
    assert [test["task_id"] for test in results[0]["tests"]] == [1, 2]
    (loud,) = (test["output"] for test in results[1]["tests"] if "output" in test)
    assert len(loud) == 500
    assert loud.endswith("limit to 500 chars")


@pytest.mark.parametrize("language", LANGUAGES)
def test_csv_is_rectangular_and_no_cell_is_a_formula(language: str) -> None:
    """RFC 4180: a header, a row a file, CRLF; a name that a spreadsheet would run is quoted."""
    written = grades_csv.text_of(ALL, language)
    rows = list(csv.reader(StringIO(written, newline=""), strict=True))
    assert rows[0] == list(grades_csv.COLUMNS)
    assert {len(row) for row in rows} == {len(grades_csv.COLUMNS)}
    assert len(rows) == len(ALL) + 1
    assert written.count("\r\n") == len(rows)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)
    assert rows[-2][0] == '\'=HYPERLINK("x")'


def test_the_schemas_refuse() -> None:
    """What the formats forbid does not pass: none of the schemas accepts everything."""
    result: dict[str, Any] = json.loads(grades_exercism.texts([grade("ann", PASSED)], "en")["ann/relu/results.json"])
    changes: list[dict[str, Any]] = [
        {"version": 2}, {"status": "fail"}, {"status": "error"}, {"tests": []}, {"message": "m"},
    ]  # fmt: skip
    for wrong in changes:
        assert not schema("exercism").is_valid(result | wrong), wrong
    result = json.loads(grades_gradescope.texts([grade("ann", PASSED)], "en")["ann/results.json"])
    changes = [{"execution_time": "1"}, {"visibility": "no"}, {"tests": [{"status": "pass"}]}, {"more": 1}]
    for wrong in changes:
        assert not schema("gradescope").is_valid(result | wrong), wrong
    root = junit([grade("ann", PASSED)])
    root[0].set("failures", "-1")
    assert not JUNIT.is_valid(root)


def test_nothing_of_a_file_reaches_a_terminal_or_a_program_unclean() -> None:
    """Control characters of names, messages and output are numbers in every form."""
    for shown in (
        grades_json.text_of([ALL[6]], 7, "en"), grades_csv.text_of(ALL, "en"), grades_junit.text_of(ALL, "en"),
        *grades_gradescope.texts(ALL, "en").values(), *grades_exercism.texts(ALL, "en").values(),
    ):  # fmt: skip
        assert not {"\x1b", "\x00", "\x01"} & set(shown)


def test_many_files_want_a_folder() -> None:
    """A form that is a file each, for more than one, is refused before anything is judged; an unknown form too."""
    submissions = [made.submission for made in ALL]
    for form in ("gradescope", "exercism"):
        with pytest.raises(ActquizError, match="more than one"):
            grades.check(form, None, submissions)
        grades.check(form, None, submissions[:1])
        grades.check(form, Path("results"), submissions)
    with pytest.raises(ActquizError, match="no format"):
        grades.check("xml", None, submissions)
