"""A picture of a learner's function as SVG, which any browser shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from actquiz.grading.sample import Sample
from actquiz.i18n import text
from actquiz.ui import panels
from actquiz.ui.scale import Scale, step_for, written
from actquiz.ui.sentence import safe

_WIDTH, _LEFT, _RIGHT = 800, 70, 780
_UPPER, _LOWER = (70, 330), (385, 535)
_NOTE_LINE = 20
# told apart by dashes and by lightness as well as by colour
_STYLE = (
    "text{font:14px sans-serif;fill:#222}.strong{font-weight:bold}.grid{stroke:#ddd}.frame{fill:none;stroke:#888}"
    "polyline{fill:none;stroke-linejoin:round}.got{stroke:#d55e00;stroke-width:2}"
    ".expected{stroke:#0072b2;stroke-width:3;stroke-dasharray:9 5}"
    ".error{fill:none;stroke:#a02020;stroke-width:2.5;stroke-linecap:round}"
)


def svg(sample: Sample, language: str) -> str:
    """Return the picture: expected and got above, log10 of the error below, and the notes."""
    notes = list(panels.notes(sample, language))
    height = _LOWER[1] + 50 + _NOTE_LINE * len(notes)
    dtype = "" if sample.dtype == "float64" else f" · {sample.dtype}"
    title = f"{sample.written}{dtype}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        f'role="img" xml:lang="{language}">',
        f"<title>{_escaped(title)}</title>",
        f"<desc>{_escaped(' '.join(notes))}</desc>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        _text(_LEFT, 28, title, css="strong"),
        *_legend(language),
        *_values(sample),
        _text(_LEFT, _LOWER[0] - 12, text("kata.plot.error", language, floor=panels.FLOOR)),
        *_errors(sample),
        *(_text(_LEFT, _LOWER[1] + 45 + _NOTE_LINE * number, note) for number, note in enumerate(notes)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _legend(language: str) -> Iterator[str]:
    for number, name in enumerate(("expected", "got")):
        start = _LEFT + 140 * number
        yield f'<line class="{name}" x1="{start}" y1="50" x2="{start + 40}" y2="50"/>'
        yield _text(start + 50, 55, text(f"kata.{name}", language))


def _values(sample: Sample) -> Iterator[str]:
    low, high = panels.value_range(sample)
    along, up = _scales(sample, low, high, _UPPER)
    yield from _frame(_UPPER, along, up, step_for(high - low, 5))
    yield f'<svg x="{_LEFT}" y="{_UPPER[0]}" width="{_RIGHT - _LEFT}" height="{_UPPER[1] - _UPPER[0]}">'
    for name, values in (("got", sample.got), ("expected", sample.expected)):
        for places in _places(sample.x, values, along, up):
            yield f'<polyline class="{name}" points="{" ".join(f"{x:.2f},{y:.2f}" for x, y in places)}"/>'
    yield "</svg>"


def _errors(sample: Sample) -> Iterator[str]:
    logs = panels.log_errors(sample)
    low, high = panels.error_range(logs)
    along, up = _scales(sample, low, high, _LOWER)
    yield from _frame(_LOWER, along, up, panels.error_step(high))
    # no line between them: errors of rounding jump from point to point
    dots = "".join(f"M{x:.2f} {y:.2f}h0" for places in _places(sample.x, logs, along, up) for x, y in places)
    yield f'<path class="error" transform="translate({_LEFT} {_LOWER[0]})" d="{dots}"/>'


def _scales(sample: Sample, low: float, high: float, panel: tuple[int, int]) -> tuple[Scale, Scale]:
    """Return the scales along x and up, within a panel."""
    return Scale(float(sample.x[0]), float(sample.x[-1]), _RIGHT - _LEFT), Scale(high, low, panel[1] - panel[0])


def _places(x: NDArray[Any], values: NDArray[Any], along: Scale, up: Scale) -> Iterator[list[tuple[float, float]]]:
    """Yield the places of each stretch of numbers; what is far outside comes to lie a little outside."""
    near = np.clip(values, 2 * up.last - up.first, 2 * up.first - up.last)
    for part in panels.stretches(np.isfinite(values)):
        yield [(along.place(at), up.place(value)) for at, value in zip(x[part], near[part], strict=True)]


def _frame(panel: tuple[int, int], along: Scale, up: Scale, step: float) -> Iterator[str]:
    top, bottom = panel
    for tick in up.ticks(step):
        y = top + up.place(tick)
        yield f'<line class="grid" x1="{_LEFT}" y1="{y:.2f}" x2="{_RIGHT}" y2="{y:.2f}"/>'
        yield _text(_LEFT - 8, y + 5, written(tick), anchor="end")
    for tick in along.ticks(step_for(along.last - along.first, 8)):
        x = _LEFT + along.place(tick)
        yield f'<line class="grid" x1="{x:.2f}" y1="{top}" x2="{x:.2f}" y2="{bottom}"/>'
        yield _text(x, bottom + 18, written(tick), anchor="middle")
    yield f'<rect class="frame" x="{_LEFT}" y="{top}" width="{_RIGHT - _LEFT}" height="{bottom - top}"/>'


def _text(x: float, y: float, body: str, *, anchor: str = "start", css: str = "") -> str:
    named = f' class="{css}"' if css else ""
    return f'<text{named} x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}">{_escaped(body)}</text>'


def _escaped(body: str) -> str:
    """Escape; a control character is none that XML allows."""
    return escape(safe(body))
