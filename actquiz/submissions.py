"""Other people's files: who handed in what, found in one folder and read without trusting a name, a link or a size."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from actquiz import workspace
from actquiz.errors import ActquizError
from actquiz.report import Report


@dataclass(frozen=True, slots=True)
class Submission:
    """One file of one person. `problem` says why there is nothing to read."""

    person: str
    kata: str
    path: Path
    problem: ActquizError | None = None

    @property
    def file(self) -> str:
        """The path as it can be written anywhere."""
        return _shown(str(self.path))

    def read(self) -> bytes:
        """Return the content.

        Raises:
            ActquizError: it cannot be read, is no regular file, or is a link. A link would let somebody hand in
                a file of somebody else, our solution among them.
        """
        if self.problem:
            raise self.problem
        if self.path.is_symlink():
            raise ActquizError("submission.link", path=self.path)
        return workspace.read(self.path, follow=False)


@dataclass(frozen=True, slots=True)
class Grade:
    """What became of a submission. `problem` says why it was not judged; no check has run then."""

    submission: Submission
    report: Report
    problem: ActquizError | None = None

    @property
    def verdict(self) -> str:
        """`pass`, `fail`, or `error` where nobody could tell."""
        return "error" if self.problem else self.report.verdict


def find(folder: Path, kata: str | None = None) -> list[Submission]:
    """Return all submissions in a folder, by person and kata.

    A folder in it is a person, a Python file in that the kata of its name. Python files beside the folders belong
    to one person, named like the whole folder; with `kata` each is that kata, by the person it is named after.
    Hidden files, and those that are not named as Python, are nobody's.

    Args:
        folder: where to look; no deeper than in its folders.
        kata: this kata alone.

    Raises:
        ActquizError: no such folder, one that cannot be read, or no submission in it.
    """
    try:
        entries = _visible(folder)
    except OSError as error:
        raise ActquizError("submission.folder", path=folder, reason=error.strerror) from None
    found: list[Submission] = []
    for entry in entries:
        path = folder / entry.name
        if entry.name.endswith(".py"):
            stem = _shown(entry.name.removesuffix(".py"))
            found.append(Submission(stem, kata, path) if kata else Submission(_whole(folder), stem, path))
        elif entry.is_symlink():
            if entry.is_dir():
                problem = ActquizError("submission.link", path=path)
                found.append(Submission(_shown(entry.name), kata or "", path, problem))
        elif entry.is_dir():
            found += _of_person(path, kata)
    if not found:
        raise ActquizError("submission.none", path=folder)
    return _once(sorted(found, key=lambda submission: (submission.person, submission.kata, submission.path)))


def _once(found: Sequence[Submission]) -> list[Submission]:
    """Refuse what somebody handed in twice: nobody can say which of the two is meant."""
    count = Counter((submission.person, submission.kata) for submission in found)
    return [
        submission
        if submission.problem or count[submission.person, submission.kata] == 1
        else replace(submission, problem=ActquizError("submission.twice", path=submission.path))
        for submission in found
    ]


def _of_person(folder: Path, kata: str | None) -> Iterator[Submission]:
    person = _shown(folder.name)
    try:
        entries = _visible(folder)
    except OSError as error:
        problem = ActquizError("file.unreadable", path=folder, reason=error.strerror)
        yield Submission(person, kata or "", folder, problem)
        return
    for entry in entries:
        name = _shown(entry.name.removesuffix(".py"))
        if entry.name.endswith(".py") and kata in (None, name):
            yield Submission(person, name, folder / entry.name)


def _visible(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return [entry for entry in entries if not entry.name.startswith(".")]


def _whole(folder: Path) -> str:
    return _shown(folder.resolve().name) or "."


def _shown(name: str) -> str:
    """Return a name that can be written anywhere; bytes that are no text are shown as numbers."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
