"""`actquiz kata`."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from actquiz import catalogue, paths, workspace
from actquiz.commands import layers, speaking
from actquiz.errors import ActquizError
from actquiz.katas import Kata
from actquiz.report import Report
from actquiz.store import Attempt, Help, Store
from actquiz.ui import kata_json

EXIT_CODES = {"pass": 0, "fail": 1, "error": 3}


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line said; the defaults are those of a bare `actquiz kata`."""

    language: str
    seed: int
    name: str | None = None
    file: Path | None = None
    reset: bool = False
    hint: bool = False
    solution: bool = False
    give_up: bool = False
    workspace: Path = workspace.FOLDER
    katas: Path | None = None
    as_json: bool = False


def run(options: Options) -> int:
    """Show the map, start a kata, put its stub back, help with it, or grade it.

    Raises:
        ActquizError: no such kata, or a file that cannot be read or written.
    """
    with speaking(options.language):
        return _run(options)


def _run(options: Options) -> int:
    folder = options.katas or paths.katas()
    if options.name is None:
        return _map(catalogue.load(folder), options)
    kata = catalogue.find(folder, options.name)
    if options.reset:
        return _reset(kata, options)
    if options.hint:
        return _hint(kata, options)
    if options.solution or options.give_up:
        return _solution(kata, options)
    path = options.file or workspace.file_of(kata, options.workspace)
    if options.file is None and not path.exists():
        return _start(kata, options)
    return _grade(kata, path, options)


def _map(found: catalogue.Catalogue, options: Options) -> int:
    with Store(paths.home()) as store:
        stars, given_up = store.stars(), store.given_up()
    if options.as_json:
        sys.stdout.write(kata_json.map_of(found.katas, stars, given_up, options.language))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_map(console(), found.katas, stars, given_up, options.language)
    return 0


def _start(kata: Kata, options: Options) -> int:
    path = workspace.start(kata, options.workspace)
    if options.as_json:
        sys.stdout.write(kata_json.started(kata, path))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_brief(console(), kata, path, options.language)
    return 0


def _reset(kata: Kata, options: Options) -> int:
    from actquiz.ui import kata as page
    from actquiz.ui.screen import console

    copy = workspace.reset(kata, options.workspace)
    page.show_reset(console(), copy, options.language)
    return 0


def _hint(kata: Kata, options: Options) -> int:
    """Show the next hint; after the last one, the last one again."""
    hints = kata.hints[options.language]
    with Store(paths.home()) as store:
        number = min(store.hints().get(kata.name, 0) + 1, len(hints))
        store.append(Help(_now(), kata.name, "hint", number))
    if options.as_json:
        sys.stdout.write(kata_json.hint(kata, number, options.language))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_hint(console(), kata, number, options.language)
    return 0


def _solution(kata: Kata, options: Options) -> int:
    """Show our solution to who earned the first star, or gave up; both are recorded."""
    with Store(paths.home()) as store:
        earned = store.stars().get(kata.name, 0) > 0
        if not (earned or options.give_up or kata.name in store.given_up()):
            raise ActquizError("solution.locked", name=kata.name, exit_code=1)
        store.append(Help(_now(), kata.name, "solution" if earned else "given up"))
    if options.as_json:
        sys.stdout.write(kata_json.solution(kata))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_solution(console(), kata, options.language)
    return 0


def _grade(kata: Kata, path: Path, options: Options) -> int:
    try:
        source = workspace.read(path)
    except ActquizError as error:
        if options.as_json:
            sys.stdout.write(kata_json.unreadable(kata, error, options.seed))
        raise
    from actquiz.grading.judge import grade

    report = grade(kata, source, seed=options.seed, layers=layers.chosen(os.environ))
    if options.file is None and report.verdict != "error":
        _record(kata, source, report)
    if options.as_json:
        sys.stdout.write(kata_json.graded(report, options.language))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_report(console(), report, path, options.language)
    return EXIT_CODES[report.verdict]


def _record(kata: Kata, source: bytes, report: Report) -> None:
    import hashlib  # pytest has loaded it by now, nothing before needs it

    digest = hashlib.sha256(source).hexdigest()
    with Store(paths.home()) as store:
        store.append(Attempt(_now(), kata.name, digest, report.verdict, report.stars, report.seed))


def _now() -> int:
    return time.time_ns() // 1_000_000
