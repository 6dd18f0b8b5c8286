"""Cases, matrices and aligned lines: one line inside a sentence, several where a formula stands alone."""

from __future__ import annotations

from rich.cells import cell_len

from actquiz.ui.maths_row import Atom, Kind, Row, spell
from actquiz.ui.maths_symbols import NAMES

_BRACKETS = {
    "[]": ("⎡⎢⎣", "⎤⎥⎦"),
    "()": ("⎛⎜⎝", "⎞⎟⎠"),
    "||": ("│││", "│││"),
}
_START = Atom("", Kind.TEXT)

Grid = list[list[Row]]


def joined(cells: list[Row]) -> Row:
    """Join the cells of an aligned line: `a &= b` is `a = b`, and every second `&` starts a new column."""
    row = Row(cells[0])
    for number, cell in enumerate(cells[1:], 1):
        row += [_START if number % 2 else Atom("   ", Kind.GAP), *cell]
    return row


def indents(grid: Grid) -> list[int]:
    """Say how far each aligned line is moved so that its first `&` stands below the others."""
    widths = [cell_len(spell(cells[0])) if len(cells) > 1 else 0 for cells in grid]
    return [max(widths) - width if len(cells) > 1 else 0 for cells, width in zip(grid, widths, strict=True)]


def stack(grid: Grid) -> Atom:
    """Set aligned lines below each other."""
    rows = [joined(cells) for cells in grid]
    block = [" " * indent + spell(row) for indent, row in zip(indents(grid), rows, strict=True)]
    return Atom("; ".join(spell(row) for row in rows), Kind.TEXT, block=_padded(block))


def cases(grid: Grid) -> Atom:
    """Set the cases of a function behind a brace."""
    values = [spell(cells[0]).removesuffix(",") for cells in grid]
    conditions = [_condition(cells[1:]) for cells in grid]
    text = "; ".join(f"{value} {condition}".rstrip() for value, condition in zip(values, conditions, strict=True))
    brace = _tall("⎧⎪⎩", len(grid))
    if len(grid) > 2:
        brace[(len(grid) - 1) // 2] = "⎨"
    columns = zip(brace, _padded(values), _padded(conditions), strict=True)
    return Atom(f"{{{text}}}", Kind.FENCE, block=tuple(f"{mark} {value}  {when}" for mark, value, when in columns))


def _condition(cells: list[Row]) -> str:
    text = " ".join(map(spell, cells))
    first = next((atom for cell in cells for atom in cell if atom.kind is not Kind.SPACE), None)
    in_words = first is None or first.kind is Kind.TEXT or (first.kind is Kind.NAME and first.text not in NAMES)
    return text if in_words else f"if {text}"


def matrix(grid: Grid, brackets: str) -> Atom:
    """Set a matrix in its brackets."""
    cells = [[spell(cell) for cell in row] for row in grid]
    text = "; ".join(", ".join(row) for row in cells)
    width = max(map(len, cells))
    columns = [_padded([row[number] if number < len(row) else "" for row in cells]) for number in range(width)]
    lines = ["  ".join(row) for row in zip(*columns, strict=True)]
    sides = (_tall(parts, len(lines)) for parts in _BRACKETS[brackets])
    block = tuple(f"{start} {line} {end}" for start, end, line in zip(*sides, lines, strict=True))
    return Atom(brackets[0] + text + brackets[1], Kind.FENCE, block=block if len(lines) > 1 else ())


def _tall(parts: str, height: int) -> list[str]:
    """Build a bracket of some lines from its top, its middle and its bottom."""
    return [parts[0], *parts[1] * (height - 2), parts[2]] if height > 1 else ["{"]


def _padded(texts: list[str]) -> tuple[str, ...]:
    width = max(map(cell_len, texts))
    return tuple(text + " " * (width - cell_len(text)) for text in texts)
