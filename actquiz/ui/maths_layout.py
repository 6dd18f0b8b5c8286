"""A formula on lines of its own: blocks stand beside each other, long lines are broken."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rich.cells import cell_len

from actquiz.ui.maths_grid import Grid, indents, joined
from actquiz.ui.maths_row import Piece, pieces

_INDENT = "    "


def lines(grid: Grid, width: int) -> list[str]:
    """Lay out the lines of a formula, none wider than `width` where there is a place to break it."""
    found = list[str]()
    for cells, indent in zip(grid, indents(grid), strict=True):
        spelled = [Piece(" " * indent), *pieces(joined(cells))]
        beside = _beside(spelled)
        if max(map(cell_len, beside)) > width:
            beside = _broken(spelled, width)
        found += beside
    return found


def _beside(spelled: list[Piece]) -> list[str]:
    """Set pieces beside each other, the middle of each block on the line of the text."""
    height = max((len(piece.block) for piece in spelled), default=1) or 1
    rows = [""] * height
    for piece in spelled:
        column = piece.block or (piece.text,)
        above = (height - 1) // 2 - (len(column) - 1) // 2
        size = max(map(cell_len, column))
        for index in range(height):
            part = column[index - above] if 0 <= index - above < len(column) else ""
            rows[index] += part + " " * (size - cell_len(part))
    return [row.rstrip() for row in rows]


def _broken(spelled: list[Piece], width: int) -> list[str]:
    """Break a line before relations and signs, and what is still too wide at its spaces."""
    chunks = [""]
    for piece in spelled:
        if piece.breaks:
            chunks.append("")
        chunks[-1] += piece.text
    return [
        part
        for line in _filled(chunks, width)
        for part in ([line] if cell_len(line) <= width else _filled(re.findall(r" *[^ ]+", line), width))
    ]


def _filled(chunks: Iterable[str], width: int) -> list[str]:
    found = [""]
    for chunk in chunks:
        if found[-1].strip() and cell_len(found[-1] + chunk.rstrip()) > width:
            found.append(_INDENT + chunk.lstrip())
        else:
            found[-1] += chunk
    return [line.rstrip() for line in found]
