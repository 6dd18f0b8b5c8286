"""A formula on lines of its own: blocks stand beside each other, long lines are broken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rich.cells import cell_len

from actquiz.ui.maths_grid import Grid, indents, joined
from actquiz.ui.maths_row import Piece, pieces, spell

_STEP = 4


def lines(grid: Grid, width: int) -> list[str]:
    """Lay out the lines of a formula, none wider than `width` where there is a place to break it."""
    found = list[str]()
    for cells, indent in zip(grid, indents(grid), strict=True):
        spelled = [Piece(" " * indent), *pieces(joined(cells))]
        hanging = _STEP + (indent + cell_len(spell(cells[0])) if len(cells) > 1 else 0)
        beside = _beside(spelled)
        fits = max(map(cell_len, beside)) <= width
        found += beside if fits else _broken(spelled, width, min(hanging, width // 2))
    return found


def _beside(spelled: list[Piece]) -> list[str]:
    """Set pieces beside each other, the middle of each block on the line of the text."""
    height = max(len(piece.block) for piece in spelled) or 1
    rows = [""] * height
    for piece in spelled:
        column = piece.block or (piece.text,)
        above = (height - 1) // 2 - (len(column) - 1) // 2
        size = max(map(cell_len, column))
        for index in range(height):
            part = column[index - above] if 0 <= index - above < len(column) else ""
            rows[index] += part + " " * (size - cell_len(part))
    return [row.rstrip() for row in rows]


def _broken(spelled: list[Piece], width: int, hanging: int) -> list[str]:
    """Break a line at its gaps and around its blocks, then before relations and signs, then at spaces."""
    found = list[str]()
    for part in _parts(spelled):
        if not any(piece.text.strip() for piece in part):
            continue
        block = [" " * hanging + line.rstrip() for line in part[0].block]
        if block and max(map(cell_len, block)) <= width:
            found += block
            continue
        chunks = [""]
        for piece in part:
            chunks += [piece.text] if piece.breaks else []
            chunks[-1] += "" if piece.breaks else piece.text
        for line in _filled(chunks, width, hanging):
            found += [line] if cell_len(line) <= width else _filled(re.findall(r" *[^ ]+", line), width, hanging)
    return found


def _parts(spelled: list[Piece]) -> Iterator[list[Piece]]:
    """Cut a line at its gaps and around its blocks; an arrow between gaps goes with what follows it."""
    part = list[Piece]()
    for piece in spelled:
        arrow = len(part) == 1 and part[0].breaks
        if piece.block or (piece.gap and not arrow) or any(before.block for before in part):
            yield part
            part = []
        if not piece.gap or arrow:
            part.append(piece)
    yield part


def _filled(chunks: Iterable[str], width: int, hanging: int) -> list[str]:
    """Put as many chunks on a line as it takes."""
    found = [""]
    for chunk in chunks:
        if found[-1].strip() and cell_len(found[-1] + chunk.rstrip()) > width:
            found.append(" " * hanging + chunk.lstrip())
        else:
            found[-1] += chunk
    return [line.rstrip() for line in found]
