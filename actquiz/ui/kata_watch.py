"""What a learner sees while a file is watched: a verdict in its place on a terminal, a line a save elsewhere."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from actquiz.errors import ActquizError
from actquiz.i18n import text
from actquiz.katas import Kata
from actquiz.report import Message, Report
from actquiz.ui import kata as page
from actquiz.ui import kata_json, keys, screen
from actquiz.ui.sentence import one_line, sentence, why
from actquiz.ui.solution import show_solution
from actquiz.ui.telling import write_lines

if TYPE_CHECKING:
    from actquiz.grading.measure import Side
    from actquiz.grading.sample import Sample

_HOME, _CLEAR, _END_OF_LINE, _BELOW = "\x1b[H", "\x1b[2J", "\x1b[K", "\x1b[J"


class Lines:
    """A line a save, for people and for programs; there are no keys."""

    def __init__(self, language: str, as_json: bool) -> None:
        self._language = language
        self._as_json = as_json

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Nothing has to be made ready."""
        yield

    def started(self, kata: Kata, path: Path) -> None:
        """Say that a stub was written."""
        line = text("kata.watch.started", self._language, path=one_line(str(path)))
        self._write(kata_json.started(kata, path) if self._as_json else f"{line}\n")

    def graded(self, report: Report, path: Path) -> None:
        """Write the verdict."""
        shown = kata_json.graded(report, self._language)
        self._write(shown if self._as_json else f"{in_a_line(report, self._language)}\n")

    def key(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    @staticmethod
    def _write(line: str) -> None:
        sys.stdout.write(line)
        sys.stdout.flush()


class Terminal:
    """The last verdict in its place, help below it, and the keys in the last line."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._console = screen.console()
        self._draw: Callable[[], None] = lambda: None

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Take keys until the end, then leave the last picture and the terminal as it was."""
        self._console.file.write(_HOME + _CLEAR)
        with keys.listening():
            try:
                yield
            finally:
                self._console.file.write("\n")
                self._console.file.flush()

    def started(self, kata: Kata, path: Path) -> None:
        """Show the task, all of it, however long it is."""
        self._draw = lambda: page.show_brief(self._console, kata, path, self._language)
        self._console.file.write(_HOME + _CLEAR + "\n".join([*self._lines(self._draw), "", self._keys()]))
        self._console.file.flush()

    def graded(self, report: Report, path: Path) -> None:
        """Show the verdict in the place of the one before."""
        self._draw = lambda: page.show_report(self._console, report, path, self._language, in_short=True)
        self._show()

    def key(self, seconds: float) -> str | None:
        """Wait for a key; None if there was none."""
        return keys.key_within(seconds)

    def hint(self, kata: Kata, number: int) -> None:
        """Show a hint below the verdict until the next one."""
        self._show(lambda: page.show_hint(self._console, kata, number, self._language))

    def refused(self, error: ActquizError) -> None:
        """Say below the verdict what does not go, and what to do."""
        message, advice = map(one_line, error.told(self._language))
        self._show(lambda: write_lines(self._console, Text(f"{message}: {advice}", style="quiet")))

    def solution(self, ours: Side, theirs: Side | None) -> None:
        """Show the solution until a key is pressed."""
        self._aside(lambda: show_solution(screen.console(widest=None), ours, theirs, self._language))

    def picture(self, drawn: Sample | Message) -> None:
        """Show a picture until a key is pressed; below the verdict say why there is none."""
        from actquiz.ui import plot

        if isinstance(drawn, Message):
            self._show(lambda: plot.say_why_not(self._console, drawn, self._language))
            return
        console = screen.console(widest=plot.WIDEST)
        self._aside(lambda: plot.show_plot(console, drawn, self._language, console.height - 1))

    def _aside(self, draw: Callable[[], None]) -> None:
        """Show something else until a key is pressed."""
        self._console.file.write(_HOME + _CLEAR)
        draw()
        self._console.print(text("kata.watch.back", self._language), style="quiet", end="")
        self._console.file.flush()
        keys.read_key()
        self._console.file.write(_CLEAR)
        self._show()

    def _show(self, note: Callable[[], None] | None = None) -> None:
        """Draw over what is there, without clearing first: that would flicker. What does not fit is left out."""
        below = [*(["", *self._lines(note)] if note else []), "", self._keys()]
        room = max(1, self._console.height - len(below))
        lines = [*self._lines(self._draw)[:room], *below]
        self._console.file.write(_HOME + f"{_END_OF_LINE}\n".join(lines) + _END_OF_LINE + _BELOW)
        self._console.file.flush()

    def _keys(self) -> str:
        line = Text(text("kata.watch.keys", self._language), style="quiet")
        return "".join(self._lines(lambda: self._console.print(line, soft_wrap=True)))

    def _lines(self, draw: Callable[[], None]) -> list[str]:
        """Draw on paper; some of what draws writes to the file of its console."""
        screen_file, paper = self._console.file, io.StringIO()
        self._console.file = paper
        try:
            draw()
        finally:
            self._console.file = screen_file
        return paper.getvalue().splitlines()


def in_a_line(report: Report, language: str) -> str:
    """Write a verdict as one line."""
    stars = page.star_row(report.stars, len(report.tiers)).plain
    if report.judge_fault:
        found = text("kata.judge_fault", language)
    elif report.problem:
        found = f"{text('kata.cannot_run', language)} {sentence(report.problem, language)}"
    elif check := report.first_failure:
        name = text(f"check.{check.id}", language)
        found = text("kata.watch.first", language, check=name, why=why(check, language))
    else:
        found = text("kata.passed.all", language)
    return one_line(f"{stars}  {report.kata}  {report.seconds:.3f} s  {found}")
