"""Help with a kata: hints one at a time, and our solution."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from actquiz import paths, workspace
from actquiz.commands import layers
from actquiz.errors import ActquizError
from actquiz.katas import Kata
from actquiz.store import Help, Store, now

if TYPE_CHECKING:
    from actquiz.grading.measure import Measured, Side


def next_hint(kata: Kata, language: str) -> int:
    """Record that the next hint is taken and return its number; after the last one that is the last again."""
    with Store(paths.home()) as store:
        number = min(store.hints().get(kata.name, 0) + 1, len(kata.hints[language]))
        store.append(Help(now(), kata.name, "hint", number))
    return number


def unlock(kata: Kata, give_up: bool) -> None:
    """Record that the solution is shown.

    Raises:
        ActquizError: it is not earned yet, and the learner did not give up.
    """
    with Store(paths.home()) as store:
        earned = store.stars().get(kata.name, 0) > 0
        if not (earned or give_up or kata.name in store.given_up()):
            raise ActquizError("solution.locked", name=kata.name, exit_code=1)
        store.append(Help(now(), kata.name, "solution" if earned else "given up"))


def learners(kata: Kata, path: Path) -> str | None:
    """Return the learner's source, or None where there is nothing but the stub."""
    try:
        source = workspace.read(path)
    except ActquizError:
        return None
    return None if source == kata.stub.read_bytes() else source.decode(errors="replace")


def hint(kata: Kata, language: str, as_json: bool) -> int:
    """Show the next hint."""
    number = next_hint(kata, language)
    if as_json:
        from actquiz.ui import kata_json

        sys.stdout.write(kata_json.hint(kata, number, language))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_hint(console(), kata, number, language)
    return 0


def sides(kata: Kata, path: Path, measure: Callable[[bytes], Mapping[str, Measured]]) -> tuple[Side, Side | None]:
    """Return our solution and the learner's, measured in one run; None where there is nothing but the stub."""
    from actquiz.grading.measure import Side

    ours, theirs = kata.solution.read_text(encoding="utf-8"), learners(kata, path)
    return Side(ours, measure(ours.encode())), None if theirs is None else Side(theirs, measure(theirs.encode()))


def solution(kata: Kata, path: Path, give_up: bool, language: str, as_json: bool) -> int:
    """Show our solution beside the learner's, to who earned the first star or gave up; both are recorded."""
    from actquiz.grading.measure import measure

    unlock(kata, give_up)
    ours, theirs = sides(kata, path, partial(measure, kata, layers=layers.chosen(os.environ)))
    if as_json:
        from actquiz.ui import kata_json

        sys.stdout.write(kata_json.solution(kata, ours, theirs))
    else:
        from actquiz.ui import screen
        from actquiz.ui.solution import show_solution

        show_solution(screen.console(widest=None), ours, theirs, language)
    return 0
