"""The attempts at a kata: what is recorded of a grade, and what can be done with earlier ones."""

from __future__ import annotations

import sys
from difflib import unified_diff
from pathlib import Path

from actquiz import paths, workspace
from actquiz.errors import ActquizError
from actquiz.katas import Kata
from actquiz.report import Report
from actquiz.store import Attempt, Store, now


def record(store: Store, kata: Kata, source: bytes, report: Report) -> None:
    """Record a grade of the learner's file, unless the judge itself failed, and keep the source."""
    if report.verdict == "error":
        return
    import hashlib  # pytest has loaded it by now, nothing before needs it

    digest = hashlib.sha256(source).hexdigest()
    failing = report.first_failure.id if report.first_failure else ""
    store.keep(Attempt(now(), kata.name, digest, report.verdict, report.stars, report.seed, failing), source)


def history(kata: Kata, language: str, as_json: bool) -> int:
    """List all attempts."""
    with Store(paths.home()) as store:
        attempts = store.attempts(kata.name)
    if as_json:
        from actquiz.ui import kata_json

        sys.stdout.write(kata_json.history(kata, attempts))
    else:
        from actquiz.ui import kata_history
        from actquiz.ui.screen import console

        kata_history.show_history(console(), kata, attempts, language)
    return 0


def difference(kata: Kata, numbers: tuple[int, int], language: str, as_json: bool) -> int:
    """Write what changed from one attempt to another."""
    before, after = (_source(kata, number).decode(errors="replace").splitlines() for number in numbers)
    older, newer = (f"{kata.name}.py #{number}" for number in numbers)
    lines = list(unified_diff(before, after, older, newer, lineterm=""))
    if as_json:
        from actquiz.ui import kata_json

        sys.stdout.write(kata_json.difference(kata, numbers, lines))
    else:
        from actquiz.ui import kata_history
        from actquiz.ui.screen import console

        kata_history.show_difference(console(), lines, language)
    return 0


def restore(kata: Kata, number: int, folder: Path, language: str, as_json: bool) -> int:
    """Put the source of an attempt back; the present one is kept beside it."""
    copy = workspace.restore(kata, folder, _source(kata, number))
    path = workspace.file_of(kata, folder)
    if as_json:
        from actquiz.ui import kata_json

        sys.stdout.write(kata_json.restored(kata, number, path, copy))
    else:
        from actquiz.ui import kata_history
        from actquiz.ui.screen import console

        kata_history.show_restored(console(), number, path, copy, language)
    return 0


def _source(kata: Kata, number: int) -> bytes:
    with Store(paths.home()) as store:
        attempts = store.attempts(kata.name)
        if not 1 <= number <= len(attempts):
            raise ActquizError("attempt.unknown", number=number, name=kata.name, count=len(attempts))
        source = store.source(attempts[number - 1].source)
    if source is None:
        raise ActquizError("attempt.not_kept", number=number, name=kata.name)
    return source
