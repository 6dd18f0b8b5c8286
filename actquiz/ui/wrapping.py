"""Breaking lines where English and Chinese allow it; rich breaks only at spaces, which Chinese has not."""

from __future__ import annotations

from rich.cells import get_character_cell_size
from rich.text import Text

NO_BREAK_SPACE = "\u00a0"
# kinsoku: what must not begin a line, and what must not end one
_NOT_FIRST = frozenset("，。、；：？！）】》」』”’…·,.;:?!)]}%")
_NOT_LAST = frozenset("（【《「『“‘([{")


def wrap(text: Text, width: int) -> list[Text]:
    """Return the lines of a text, none wider than `width` cells unless a single character is."""
    offsets = []
    plain = text.plain
    start = used = 0
    possible = 0  # the last place where this line may end
    index = 0
    while index < len(plain):
        character = plain[index]
        if character == "\n":
            offsets.append(index + 1)
            start, used, possible = index + 1, 0, index + 1
            index += 1
            continue
        size = get_character_cell_size(character)
        if index > start and _may_break(plain[index - 1], character):
            possible = index
        if used + size > width and character != " " and index > start:
            place = possible if possible > start else index
            offsets.append(place)
            start = possible = place
            used = sum(map(get_character_cell_size, plain[place:index]))
        used += size
        index += 1
    lines = list(text.divide(offsets))
    for line in lines:
        line.rstrip()
        line.plain = line.plain.replace(NO_BREAK_SPACE, " ")
    return lines


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    if after == " " or before in _NOT_LAST or after in _NOT_FIRST:
        return False
    return get_character_cell_size(before) == 2 or get_character_cell_size(after) == 2
