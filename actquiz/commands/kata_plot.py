"""`actquiz kata NAME --plot`: a picture of the learner's function beside the right one. Nothing is recorded."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from actquiz import workspace
from actquiz.commands import layers
from actquiz.errors import ActquizError
from actquiz.katas import Kata

_HEAD = 1024


def plot(kata: Kata, path: Path, picture: Path | None, seed: int, language: str, as_json: bool) -> int:
    """Draw on the terminal, or write an SVG picture; the exit code is 1 where the file gives nothing to draw.

    Raises:
        ActquizError: no file, no picture of this kata, or a place where none can be written.
    """
    if picture is not None:
        _require_writable(picture)
    if not path.exists():
        raise ActquizError("plot.no_file", path=path, kata=kata.name)
    source = workspace.read(path)
    from actquiz.grading.focus import focus_of
    from actquiz.grading.judge import grade
    from actquiz.grading.sample import Sample, sample

    chosen = layers.chosen(os.environ)
    report = grade(kata, source, seed=seed, layers=chosen)
    drawn = report.problem or sample(kata, source, focus_of(kata, report), layers=chosen)
    if isinstance(drawn, Sample) and picture is not None:
        from actquiz.ui.plot_svg import svg

        _write(picture, svg(drawn, language))
    if as_json:
        from actquiz.ui import kata_json

        sys.stdout.write(kata_json.plotted(kata, drawn, picture, language))
    else:
        from actquiz.ui import plot as page
        from actquiz.ui.screen import console

        page.show(console(widest=page.WIDEST), drawn, picture, language)
    return 0 if isinstance(drawn, Sample) else 1


def _require_writable(path: Path) -> None:
    """Refuse to write over what is no picture, before anything is computed."""
    if path.suffix.lower() != ".svg":
        raise ActquizError("plot.ending", path=path)
    try:
        status = path.stat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise ActquizError("plot.not_written", path=path, reason=error.strerror) from None
    if not stat.S_ISREG(status.st_mode) or b"<svg" not in workspace.read(path)[:_HEAD]:
        raise ActquizError("plot.not_svg", path=path)


def _write(path: Path, content: str) -> None:
    try:
        path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise ActquizError("plot.not_written", path=path, reason=error.strerror) from None
