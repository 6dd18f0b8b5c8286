"""A canvas of dots: a braille character has two columns of four."""

from __future__ import annotations

from collections.abc import Iterator

# how U+2800 counts its dots, from the left column to the right one, downwards
_BITS = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
_BLANK = 0x2800


class Canvas:
    """Dots in `rows` lines of `columns` characters; (0, 0) is the upper left dot. What lies outside is dropped."""

    def __init__(self, columns: int, rows: int) -> None:
        self.width, self.height = 2 * columns, 4 * rows
        self._rows = [bytearray(columns) for _ in range(rows)]

    def dot(self, x: int, y: int) -> None:
        """Set one dot."""
        if 0 <= x < self.width and 0 <= y < self.height:
            self._rows[y // 4][x // 2] |= _BITS[x % 2][y % 4]

    def line(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Set the dots from one to another."""
        for x, y in between(start, end):
            self.dot(x, y)

    def cell(self, column: int, row: int) -> int:
        """Return the dots of one character as bits, 0 if none is set."""
        return self._rows[row][column]


def between(start: tuple[int, int], end: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield the dots of a straight line, both ends included."""
    (x, y), (to_x, to_y) = start, end
    steps = max(abs(to_x - x), abs(to_y - y), 1)
    for step in range(steps + 1):
        yield x + round((to_x - x) * step / steps), y + round((to_y - y) * step / steps)


def character(bits: int) -> str:
    """Return the braille character with these dots; a space where there is none, which can be cut at the end."""
    return chr(_BLANK + bits) if bits else " "
