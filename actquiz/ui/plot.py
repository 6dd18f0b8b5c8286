"""A picture of a learner's function on a terminal: two panels of braille dots over the same x."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import groupby, islice, pairwise
from operator import or_
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.text import Text

from actquiz.grading.sample import Sample
from actquiz.i18n import text
from actquiz.report import Message
from actquiz.ui import panels
from actquiz.ui.braille import Canvas, between, character
from actquiz.ui.scale import Scale, step_for, written
from actquiz.ui.sentence import one_line, sentence
from actquiz.ui.telling import say, write_hanging, write_lines

# lines longer than this only make the picture flatter
WIDEST = 120
ROWS = 16
_LEAST_ROWS = 3
_EXPECTED, _GOT, _ERROR = "right", "mark", "wrong"
# every second dot of the line: other than a whole line without any colour
_GAP = 2
_LABELS = 6
_COLUMNS_A_TICK = 12


def show(console: Console, drawn: Sample | Message, picture: Path | None, language: str) -> None:
    """Draw; or say where the picture was written, or why there is none."""
    if isinstance(drawn, Message):
        say_why_not(console, drawn, language)
    elif picture is None:
        show_plot(console, drawn, language)
    else:
        say(console, "kata.plot.written", language, path=one_line(str(picture)))


def say_why_not(console: Console, why: Message, language: str) -> None:
    """Say why there is no picture."""
    if function := why.values.get("function"):
        say(console, "kata.plot.cannot_of", language, style="wrong", function=function)
    else:
        say(console, "kata.plot.cannot", language, style="wrong")
    write_hanging(console, Text("  "), Text(sentence(why, language)))


def show_plot(console: Console, sample: Sample, language: str, height: int | None = None) -> None:
    """Draw what is expected and what was got, and log10 of the error below, in at most `height` lines.

    A terminal without colours shows the same: what is expected is dotted, what was got is a line.
    """
    notes = list(panels.notes(sample, language))
    with_error = panels.has_error(sample)
    # legend, axis and numbers; a title and an axis more for the errors
    rows = ROWS if height is None else min(ROWS, height - 3 - 2 * with_error - len(notes))
    lower = max(_LEAST_ROWS, rows * 7 // 16) if with_error else 0
    _legend(console, sample, language)
    _values(console, sample, max(_LEAST_ROWS, rows - lower), numbered=not with_error)
    if with_error:
        console.print(Text(text("kata.plot.error", language, floor=panels.FLOOR), style="strong"))
        _errors(console, sample, lower)
    for note in notes:
        write_lines(console, Text(note))


def _legend(console: Console, sample: Sample, language: str) -> None:
    dtype = "" if sample.dtype == "float64" else f"  {sample.dtype}"
    line = Text.assemble((f"{sample.written}{dtype}", "strong"), "   ")
    line.append("⠄⠄⠄ ", _EXPECTED).append(text("kata.expected", language)).append("   ")
    line.append("⠤⠤⠤ ", _GOT).append(text("kata.got", language))
    write_lines(console, line)


def _values(console: Console, sample: Sample, rows: int, *, numbered: bool) -> None:
    got, expected = (Canvas(_columns(console), rows) for _ in range(2))
    low, high = panels.value_range(sample)
    along, up = _scales(got, sample, low, high)
    for stretch in _stretches(sample.got, along, up):
        got.dot(*stretch[0])
        for start, end in pairwise(stretch):
            got.line(start, end)
    for stretch in _stretches(sample.expected, along, up):
        path = (dot for ends in pairwise(stretch) for dot in between(*ends))
        for dot, _ in islice(groupby(path), 0, None, _GAP):
            expected.dot(*dot)
    step = step_for(high - low, max(2, rows // 2))
    _panel(console, [(got, _GOT), (expected, _EXPECTED)], along, up, step, numbered)


def _errors(console: Console, sample: Sample, rows: int) -> None:
    canvas = Canvas(_columns(console), rows)
    logs = panels.log_errors(sample)
    low, high = panels.error_range(logs)
    along, up = _scales(canvas, sample, low, high)
    # no line between them: errors of rounding jump from point to point
    for stretch in _stretches(logs, along, up):
        for dot in stretch:
            canvas.dot(*dot)
    _panel(console, [(canvas, _ERROR)], along, up, panels.error_step(high), numbered=True)


def _columns(console: Console) -> int:
    return max(_COLUMNS_A_TICK, console.width - _LABELS - 2)


def _scales(canvas: Canvas, sample: Sample, low: float, high: float) -> tuple[Scale, Scale]:
    """Return the scales along x and up; the upper left dot is the first of both."""
    along = Scale(float(sample.x[0]), float(sample.x[-1]), canvas.width - 1)
    return along, Scale(high, low, canvas.height - 1)


def _stretches(values: NDArray[Any], along: Scale, up: Scale) -> Iterator[list[tuple[int, int]]]:
    """Yield the dots of each stretch of numbers; what is far outside comes to lie a little outside."""
    places = np.linspace(0, along.length, values.size)
    near = np.clip(values, 2 * up.last - up.first, 2 * up.first - up.last)
    for stretch in panels.stretches(np.isfinite(values)):
        yield [(round(x), round(up.place(value))) for x, value in zip(places[stretch], near[stretch], strict=True)]


def _panel(
    console: Console, layers: Sequence[tuple[Canvas, str]], along: Scale, up: Scale, step: float, numbered: bool
) -> None:
    """Write the lines of a panel, numbers to their left, and the axis of x below; the first layer lies on top."""
    labels = {round(up.place(tick)) // 4: written(tick) for tick in up.ticks(step)}
    for row in range(layers[0][0].height // 4):
        line = Text(_label(labels.get(row, "")), style="quiet").append("┤" if row in labels else "│")
        for column in range(layers[0][0].width // 2):
            cells = [(canvas.cell(column, row), style) for canvas, style in layers]
            style = next((style for bits, style in cells if bits), "")
            line.append(character(reduce(or_, (bits for bits, _ in cells))), style)
        line.rstrip()
        console.print(line, soft_wrap=True)
    _axis(console, along, numbered)


def _axis(console: Console, along: Scale, numbered: bool) -> None:
    columns = (round(along.length) + 1) // 2
    axis, numbers = ["─"] * columns, ""
    for tick in along.ticks(step_for(along.last - along.first, columns // _COLUMNS_A_TICK)):
        column = round(along.place(tick)) // 2
        axis[column] = "┬"
        label = written(tick)
        start = max(len(numbers), _LABELS + 2 + column - len(label) // 2)
        numbers = f"{numbers:{start}}{label}"
    console.print(Text(f"{_label('')}└{''.join(axis)}", style="quiet"), soft_wrap=True)
    if numbered:
        console.print(Text(numbers, style="quiet"), soft_wrap=True)


def _label(label: str) -> str:
    return f"{label:>{_LABELS}} "
