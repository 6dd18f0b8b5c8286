"""Rows of atoms and how they are spelled on one line, with the parentheses that keep the meaning.

TeX shows structure by size and position; a line of text has only order. So each atom knows, besides its plain
text, how it is written where the plain text would be read differently: `a/b` becomes `(a/b)` beside a factor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from typing import NamedTuple

from actquiz.ui.maths_symbols import NAMES, POSTFIXES, SUBSCRIPTS, SUPERSCRIPTS


class Kind(Enum):
    """What an atom is to its neighbours."""

    OPERAND = auto()
    NUMBER = auto()
    FENCE = auto()  # something in brackets
    CALL = auto()  # a named function with its argument in brackets
    FRACTION = auto()
    NAME = auto()  # log, max, ReLU
    BIG = auto()  # ∑, ∫, lim
    PREFIX = auto()  # ∂, ∇, ∀
    BINARY = auto()
    SIGN = auto()  # an operator that lacks a side: −x, 0⁺
    SLASH = auto()
    RELATION = auto()
    PUNCTUATION = auto()
    OPEN = auto()  # a bracket that is never closed
    TEXT = auto()
    SPACE = auto()
    GAP = auto()  # a wide space, which separates


_FACTORS = {Kind.OPERAND, Kind.NUMBER, Kind.FENCE, Kind.CALL, Kind.FRACTION}
_WORDS = {Kind.NAME, Kind.BIG, Kind.CALL}
_VALUES = _FACTORS | _WORDS | {Kind.PREFIX}
_SOLID = _VALUES - {Kind.FRACTION, Kind.BIG}
_NAMELIKE = {Kind.OPERAND, Kind.CALL}
_NO_TERM = {Kind.BINARY, Kind.RELATION, Kind.PUNCTUATION, Kind.GAP}
_ENDS = _FACTORS | {Kind.TEXT, Kind.PREFIX, Kind.NAME}
_SPACED = {Kind.BINARY, Kind.RELATION}
# neither a slash nor these bind tighter, or the value is the same: (a/b) · c = a/(b/c)
_LOOSE = frozenset("+−±∓·×")
_TERMS = frozenset("+−±∓")


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece of a formula.

    Args:
        text: how it is written when nothing clings to it.
        kind: what it is to its neighbours.
        glued: how it is written with a factor right after it (a fraction: on any side), `text` when empty.
        base: how it is written under a script, `text` when empty.
        wordy: it ends in a bare script, and a letter right after it would lengthen the script.
        block: how it is written in several lines, where a formula has lines to itself.
    """

    text: str
    kind: Kind = Kind.OPERAND
    glued: str = ""
    base: str = ""
    wordy: bool = False
    block: tuple[str, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether it is closed in itself: a letter, a number, a word, a bracketed expression."""
        return self.kind in _SOLID and not self.base


Row = list[Atom]
_EDGE = Atom("", Kind.GAP)


class Piece(NamedTuple):
    """A stretch of a spelled row; a line may be broken before it when it `breaks`, and is best broken at a gap."""

    text: str
    breaks: bool = False
    gap: bool = False
    block: tuple[str, ...] = ()


def spell(row: Row, *, tight: bool = False) -> str:
    """Write a row on one line; `tight` leaves out the spaces around operators, as inside scripts."""
    return "".join(piece.text for piece in pieces(row, tight=tight)).strip()


def pieces(row: Row, *, tight: bool = False) -> list[Piece]:
    """Write a row as the pieces between which it may be broken into lines."""
    found = list[Piece]()
    spaced = [before.kind is Kind.SPACE for before, atom in pairwise([_EDGE, *row]) if atom.kind is not Kind.SPACE]
    atoms = [_EDGE, *_signs(_visible(row)), _EDGE]
    for left, atom, right, space in zip(atoms, atoms[1:], atoms[2:], spaced, strict=False):
        separator = _separator(left, atom, spaced=space, tight=tight)
        breaks = atom.kind is Kind.RELATION or (atom.kind is Kind.BINARY and atom.text in _TERMS)
        if atom.block:
            found.append(Piece(separator))
            separator = ""
        found.append(Piece(separator + _form(left, atom, right), breaks, atom.kind is Kind.GAP, atom.block))
    return found


def _visible(row: Row) -> Row:
    return [atom for atom in row if atom.kind is not Kind.SPACE]


def _signs(row: Row) -> Row:
    """Turn the binary operators that lack a side into signs."""
    found = Row()
    for atom, right in pairwise([*row, _EDGE]):
        left = found[-1] if found else _EDGE
        two_sided = left.kind in _ENDS and left.text not in NAMES and right.kind not in _NO_TERM
        found.append(replace(atom, kind=Kind.SIGN) if atom.kind is Kind.BINARY and not two_sided else atom)
    return found


def _form(left: Atom, atom: Atom, right: Atom) -> str:
    """Choose how an atom is written between its neighbours."""
    if atom.kind is not Kind.FRACTION:
        return atom.glued if atom.glued and right.kind in _VALUES else atom.text
    if left.kind in _NAMELIKE:
        return "·" + atom.glued  # x(a/b) would read as a function of a/b
    beside = {left.kind, right.kind}
    operators = {side.text for side in (left, right) if side.kind is Kind.BINARY}
    close = Kind.SLASH in beside or left.kind in _VALUES - {Kind.BIG} or right.kind in _VALUES
    return atom.glued if close or operators - _LOOSE else atom.text


def _separator(left: Atom, right: Atom, *, spaced: bool, tight: bool) -> str:
    """Return the space between two neighbours."""
    kinds = {left.kind, right.kind}
    if Kind.GAP in kinds or left.kind in {Kind.SIGN, Kind.OPEN, Kind.SLASH}:
        return ""
    if right.kind in {Kind.SLASH, Kind.PUNCTUATION} or kinds == {Kind.RELATION}:
        return ""
    if right.kind is Kind.FRACTION and left.kind in _NAMELIKE:
        return ""
    if kinds & _SPACED or left.kind is Kind.PUNCTUATION or (right.kind is Kind.SIGN and left.kind in _ENDS):
        return "" if tight else " "
    if left.kind is Kind.NAME:
        apart = right.kind not in {Kind.FENCE, Kind.FRACTION}
    elif left.kind in _FACTORS | {Kind.PREFIX}:
        apart = right.kind in _WORDS or (left.wordy and right.kind is not Kind.FENCE)
    else:
        apart = left.kind is Kind.BIG
    return " " if apart or spaced else ""


def bracketed(row: Row, *, tight: bool = False) -> str:
    """Write a row in round brackets, of which one pair is enough."""
    text = spell(row, tight=tight)
    match row:
        case [Atom(kind=Kind.FENCE, base="")] if text[0] + text[-1] == "()":
            return text
    return f"({text})"


def fraction(top: Row, bottom: Row, *, tight: bool = False) -> Atom:
    """Write a fraction with a slash."""
    over = spell(top, tight=tight) if _is_product(top) else bracketed(top, tight=tight)
    under = spell(bottom, tight=tight) if _is_factor(bottom, top) else bracketed(bottom, tight=tight)
    text = f"{over}/{under}"
    return Atom(text, Kind.FRACTION, glued=f"({text})", base=f"({text})")


def _is_product(row: Row) -> bool:
    """Whether a slash after the row divides all of it."""
    if len(row) == 1:
        return row[0].kind in _SOLID
    return all(atom.kind in _FACTORS | {Kind.PREFIX} for atom in row)


def _is_factor(row: Row, top: Row) -> bool:
    """Whether a slash before the row divides by all of it: one factor, or the differential of one."""
    match row:
        case [atom]:
            return atom.kind in _SOLID
        case [Atom(text="∂"), atom]:
            return atom.kind in _SOLID
        case [Atom(text="d" | "Δ" as mark), atom] if top and top[0].text.rstrip("²³ⁿ") == mark:
            return atom.kind in _SOLID
    return False


def root(row: Row, sign: str = "√", *, tight: bool = False) -> Atom:
    """Write a root; only a letter or a number goes without brackets."""
    match row:
        case [Atom(kind=Kind.OPERAND | Kind.NUMBER) as atom] if atom.plain and atom.text.isalnum():
            text = sign + atom.text
            return Atom(text, glued=f"({text})", base=f"({text})")
    text = sign + bracketed(row, tight=tight)
    return Atom(text, base=f"({text})")


def scripted(base: Atom, sub: Row, sup: Row) -> Atom:
    """Hang scripts on an atom: as Unicode scripts where all of one has them, else as `_…` and `^…`."""
    stem = base.base or base.text
    below, word = _script(sub, "_", SUBSCRIPTS)
    above, symbol = _script(sup, "^", SUPERSCRIPTS)
    if word and sup:
        below, word = f"_({below[1:]})", False
    text, glued = stem + below + above, ""
    if symbol and base.kind is not Kind.BIG:
        glued = f"{stem}{below}^({above[1:]})"
        text = text if base.kind in _FACTORS else glued
    kind = Kind.OPERAND if base.kind in {Kind.FRACTION, Kind.NUMBER, Kind.TEXT} else base.kind
    return Atom(text, kind, glued=glued, base=f"({text})", wordy=word or above in {"^*", "^⋆"})


def _script(row: Row, mark: str, table: Mapping[str, str]) -> tuple[str, bool]:
    """Write one script, and say whether it is a bare word or symbol behind its mark."""
    text = spell(row, tight=True)
    if mark == "^" and text in POSTFIXES:
        return POSTFIXES[text], False
    # a word in tiny letters is hard to read, and so are tiny brackets unless they are all there is, as in W⁽ˡ⁾
    awkward = {Kind.NAME, Kind.TEXT, Kind.CALL} | ({Kind.FENCE} if len(row) > 1 else set())
    if not any(atom.kind in awkward for atom in row) and all(character in table for character in text):
        return "".join(map(table.__getitem__, text)), False
    if len(row) == 1 and row[0].plain and (text.isalnum() or len(text) == 1):
        return mark + text, True
    if len(row) == 1 and row[0].plain and text[0] == "[":
        return mark + text, False
    return f"{mark}({text})", False
