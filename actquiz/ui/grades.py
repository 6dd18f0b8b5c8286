"""The grades of many files, in the form that was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from actquiz.errors import ActquizError
from actquiz.i18n import text
from actquiz.submissions import Grade, Submission
from actquiz.ui import grades_csv, grades_exercism, grades_gradescope, grades_json, grades_junit
from actquiz.ui.sentence import one_line

# one text for all; for the others one a folder, in a folder
_WHOLE = ("table", "json", "csv", "junit")
_FOLDERS = {"gradescope": grades_gradescope, "exercism": grades_exercism}
FORMS = (*_WHOLE, *_FOLDERS)


def check(form: str, output: Path | None, submissions: Iterable[Submission]) -> None:
    """Find out before anything is judged whether it can be written.

    Raises:
        ActquizError: there is no such form, or one that has many files and no folder to write them to.
    """
    if form not in FORMS:
        raise ActquizError("grades.form", form=form, known=", ".join(FORMS))
    if form in _FOLDERS and output is None and len({_FOLDERS[form].place(found) for found in submissions}) > 1:
        raise ActquizError("grades.no_output", form=form)


def write(grades: Sequence[Grade], form: str, output: Path | None, seed: int, language: str) -> None:
    """Write all grades to stdout, or into a file or a folder.

    Raises:
        ActquizError: it cannot be written.
    """
    if form in _FOLDERS:
        texts = _FOLDERS[form].texts(grades, language)
        if output is None:
            sys.stdout.write(*texts.values())
        else:
            _write_all(texts, output)
    elif form == "table" and output is None:
        from actquiz.ui import grades_table
        from actquiz.ui.screen import console

        grades_table.show(console(), grades, language)
    else:
        whole = _whole(grades, form, seed, language)
        if output is None:
            sys.stdout.write(whole)
        else:
            _write_all({output.name: whole}, output.parent)


def say(key: str, language: str, **values: object) -> None:
    """Write a text of the catalogue beside the results."""
    sys.stderr.write(f"actquiz: {one_line(text(key, language, **values))}\n")


def _whole(grades: Sequence[Grade], form: str, seed: int, language: str) -> str:
    match form:
        case "json":
            return grades_json.text_of(grades, seed, language)
        case "csv":
            return grades_csv.text_of(grades, language)
        case "junit":
            return grades_junit.text_of(grades, language)
    from io import StringIO

    from actquiz.ui import grades_table
    from actquiz.ui.screen import console

    written = StringIO()
    grades_table.show(console(written), grades, language)
    return written.getvalue()


def _write_all(texts: Mapping[str, str], folder: Path) -> None:
    for place, content in texts.items():
        path = folder / place
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8", "replace"))
        except OSError as error:
            raise ActquizError("grades.not_written", path=path, reason=error.strerror) from None
