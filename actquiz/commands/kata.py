"""`actquiz kata`."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from actquiz import catalogue, paths, workspace
from actquiz.commands import attempts, kata_help, layers, speaking
from actquiz.errors import ActquizError
from actquiz.katas import Kata
from actquiz.store import Store
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
    watch: bool = False
    edit: bool = False
    plot: bool = False
    picture: Path | None = None
    history: bool = False
    diff: tuple[int, int] | None = None
    restore: int | None = None
    new: bool = False
    workspace: Path = workspace.FOLDER
    katas: Path | None = None
    as_json: bool = False


def run(options: Options) -> int:
    """Show the map, start a kata, grade it, watch it, draw it, help with it, or go back to an earlier attempt.

    Raises:
        ActquizError: no such kata, or a file that cannot be read or written.
    """
    with speaking(options.language):
        return _run(options)


def _run(options: Options) -> int:
    folder = options.katas or paths.katas()
    if options.name is None:
        return _map(catalogue.load(folder), options)
    if options.new:
        return _new(options.name, options)
    kata = catalogue.find(folder, options.name)
    if options.reset:
        return _reset(kata, options)
    path = options.file or workspace.file_of(kata, options.workspace)
    if options.hint:
        return kata_help.hint(kata, options.language, options.as_json)
    if options.solution or options.give_up:
        return kata_help.solution(kata, path, options.give_up, options.language, options.as_json)
    if options.history:
        return attempts.history(kata, options.language, options.as_json)
    if options.diff:
        return attempts.difference(kata, options.diff, options.language, options.as_json)
    if options.restore is not None:
        return attempts.restore(kata, options.restore, options.workspace, options.language, options.as_json)
    if options.plot:
        from actquiz.commands.kata_plot import plot

        return plot(kata, path, options.picture, options.seed, options.language, options.as_json)
    if options.watch:
        return _watch(kata, folder, options)
    if options.edit:
        return _edit(kata, path, options)
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


def _new(name: str, options: Options) -> int:
    """Write a skeleton where katas are written: into the folder that was named, else `katas` in this one."""
    from actquiz import skeleton

    written = skeleton.write(name, options.katas or Path("katas"))
    if options.as_json:
        sys.stdout.write(kata_json.created(name, written))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_created(console(), written, options.language)
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
    copy = workspace.reset(kata, options.workspace)
    if options.as_json:
        sys.stdout.write(kata_json.reset(kata, workspace.file_of(kata, options.workspace), copy))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_reset(console(), copy, options.language)
    return 0


def _watch(kata: Kata, folder: Path, options: Options) -> int:
    """Grade at every save; the exit code is that of the last verdict."""
    from actquiz.commands.kata_watch import Watch
    from actquiz.ui import screen
    from actquiz.ui.kata_watch import Lines, Terminal

    on_terminal = screen.interactive() and not options.as_json
    face = Terminal(options.language) if on_terminal else Lines(options.language, options.as_json)
    watch = Watch(
        face, options.workspace, options.file, options.seed, options.language, layers.chosen(os.environ),
        lambda: catalogue.load(folder).katas,
    )  # fmt: skip
    watch.hold(kata)
    return EXIT_CODES[watch.last.verdict] if watch.last else 0


def _edit(kata: Kata, path: Path, options: Options) -> int:
    """Open the file in the learner's editor, then grade it."""
    from actquiz import editor

    if options.file is None and not path.exists():
        workspace.start(kata, options.workspace)
    editor.edit(path, os.environ)
    return _grade(kata, path, options)


def _grade(kata: Kata, path: Path, options: Options) -> int:
    try:
        source = workspace.read(path)
    except ActquizError as error:
        if options.as_json:
            sys.stdout.write(kata_json.unreadable(kata, error, options.seed))
        raise
    from actquiz.grading.judge import grade

    report = grade(kata, source, seed=options.seed, layers=layers.chosen(os.environ))
    if options.file is None:
        with Store(paths.home()) as store:
            attempts.record(store, kata, source, report)
    if options.as_json:
        sys.stdout.write(kata_json.graded(report, options.language))
    else:
        from actquiz.ui import kata as page
        from actquiz.ui.screen import console

        page.show_report(console(), report, path, options.language)
    return EXIT_CODES[report.verdict]
