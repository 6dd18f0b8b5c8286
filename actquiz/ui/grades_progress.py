"""How far a batch is, on stderr where a person looks at it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from actquiz.i18n import text
from actquiz.submissions import Grade
from actquiz.ui.sentence import one_line


@contextmanager
def progress(count: int, language: str) -> Iterator[Callable[[Grade], None]]:
    """Show a bar until all is done, and yield what moves it on; in a pipe or a file there is none."""
    if not sys.stderr.isatty() or os.environ.get("TERM") in ("dumb", "", None):
        yield lambda _: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from actquiz.ui.screen import console

    columns = (
        TextColumn("{task.description}"), BarColumn(bar_width=30), MofNCompleteColumn(), TimeRemainingColumn(),
        TextColumn("{task.fields[person]}", style="quiet"),
    )  # fmt: skip
    with Progress(*columns, console=console(sys.stderr), transient=True) as bar:
        task = bar.add_task(text("grade.progress", language), total=count, person="")
        yield lambda grade: bar.update(task, advance=1, person=one_line(grade.submission.person)[:20])
