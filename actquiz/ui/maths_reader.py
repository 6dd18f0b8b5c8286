"""From the tree of a formula to rows of atoms.

What it does not know raises `Unsupported`: a formula is shown whole or as its source, never in part.
"""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from actquiz.ui import maths_symbols as symbols
from actquiz.ui.maths_grid import Grid, cases, matrix, stack
from actquiz.ui.maths_row import Atom, Kind, Row, bracketed, fraction, root, scripted, spell
from actquiz.ui.maths_tree import (
    FONTS,
    FRACTIONS,
    WORD_FONTS,
    Environment,
    Fence,
    Group,
    Macro,
    Node,
    Nodes,
    Stray,
    Text,
    Unsupported,
    parse,
)

_ALIGNED = frozenset(
    name + star for name in ("align", "gather", "equation", "aligned", "gathered", "split") for star in ("", "*")
)
_CASES = frozenset({"cases", "dcases"})
_MATRICES = {"matrix": "[]", "bmatrix": "[]", "pmatrix": "()", "vmatrix": "||", "smallmatrix": "[]"}
_NO_BASE = {Kind.SPACE, Kind.GAP, Kind.PUNCTUATION, Kind.SLASH}
_SPACE = Atom(" ", Kind.SPACE)
_KINDS = {
    **dict.fromkeys(symbols.RELATIONS, Kind.RELATION),
    **dict.fromkeys(symbols.BINARY, Kind.BINARY),
    **dict.fromkeys(symbols.BIG, Kind.BIG),
    **dict.fromkeys(symbols.PREFIX, Kind.PREFIX),
    **dict.fromkeys(symbols.PUNCTUATION, Kind.PUNCTUATION),
    "/": Kind.SLASH,
}


def read(tex: str) -> Grid:
    """Read a formula as lines of cells; most formulas have one of each.

    Raises:
        Unsupported: the formula can be shown only as its source.
    """
    try:
        nodes = parse(tex)
        if len(nodes) == 1 and isinstance(nodes[0], Environment) and nodes[0].name in _ALIGNED:
            nodes = nodes[0].nodes
        return Reader().grid(nodes)
    except RecursionError:
        raise Unsupported("nested too deeply") from None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads nodes into rows; a `tight` one reads scripts, which have no spaces around operators."""

    tight: bool = False

    def grid(self, nodes: Nodes) -> Grid:
        r"""Read lines, separated by `\\`, of cells, separated by `&`."""
        lines: list[list[list[Node]]] = [[[]]]
        for node in nodes:
            match node:
                case "&":
                    lines[-1].append([])
                case Macro("\\"):
                    lines.append([[]])
                case _:
                    lines[-1][-1].append(node)
        if len(lines) > 1 and lines[-1] == [[]]:
            lines.pop()
        return [[self.row(cell) for cell in line] for line in lines]

    def row(self, nodes: Iterable[Node]) -> Row:
        """Read nodes into atoms, and hang the scripts on what they belong to."""
        queue, row = deque(nodes), Row()
        while queue:
            atoms = self._atoms(queue.popleft(), queue)
            if atoms and _script_follows(queue):
                atoms[-1] = self._with_scripts(atoms[-1], queue)
            if atoms and atoms[0].kind is Kind.FENCE and row and row[-1].kind is Kind.NAME:
                atoms = [_call(row.pop(), atoms[0])]
            row += atoms
        return row

    def _atoms(self, node: Node, queue: deque[Node]) -> Row:
        match node:
            case str() if node in "_^'&":
                raise Unsupported(f"{node} after nothing")
            case str() if node.isdecimal():
                return [Atom(node + _rest_of_number(queue), Kind.NUMBER)]
            case str():
                return [_SPACE if node == "~" else _symbol(node)]
            case Macro(name, arguments):
                return self._macro(name, arguments)
            case Text(parts):
                return self._text(parts)
            case Group(nodes):
                return self._group(nodes, queue)
            case Fence():
                return [self._fence(node)]
            case Environment(name, nodes):
                return self._environment(name, nodes)
            case Stray(text):
                kinds = dict.fromkeys(symbols.OPENING, Kind.OPEN) | dict.fromkeys(symbols.BARS, Kind.RELATION)
                return [Atom(text, kinds.get(text, Kind.OPERAND))]

    def _macro(self, name: str, arguments: tuple[Nodes, ...]) -> Row:
        if name in symbols.SYMBOLS:
            symbol = _symbol(symbols.SYMBOLS[name])
            return [_SPACE, symbol, _SPACE] if symbol.text in symbols.DOTS else [symbol]
        if name in symbols.NAMES:
            return [Atom(name, Kind.NAME)]
        if name in symbols.LIMITS:
            return [Atom(symbols.LIMITS[name], Kind.BIG)]
        if name in symbols.SPACES:
            return [_SPACE]
        if name in symbols.GAPS:
            return [Atom("   ", Kind.GAP)]
        if name in symbols.ALPHABETS and arguments:
            return [_letter(symbols.ALPHABETS[name], node) for node in arguments[0]]
        if name in WORD_FONTS and len(arguments[0]) > 1 and all(isinstance(node, str) for node in arguments[0]):
            return _word("".join(map(str, arguments[0])))
        rows = [self.row(argument) for argument in arguments]
        if name in FONTS:
            return rows[0]
        if name in symbols.ACCENTS:
            return [_accented(rows[0], symbols.ACCENTS[name])]
        return [self._built(name, rows)]

    def _built(self, name: str, rows: list[Row]) -> Atom:
        """Build what a macro makes of its arguments."""
        match name, rows:
            case _, [top, bottom] if name in FRACTIONS:
                return fraction(top, bottom, tight=self.tight)
            case "sqrt", [degree, inner]:
                sign = {"": "√", "2": "√", "3": "∛", "4": "∜"}.get(spell(degree))
                if sign:
                    return root(inner, sign, tight=self.tight)
                base = Atom(bracketed(inner, tight=self.tight))
                return scripted(base, [], [fraction([Atom("1", Kind.NUMBER)], degree)])
            case "binom", [n, k]:
                return Atom(f"binom({spell(n)}, {spell(k)})", Kind.CALL)
            case "operatorname", [words]:
                return Atom(spell(words), Kind.NAME)
            case "not", [[atom]]:
                return replace(atom, text=unicodedata.normalize("NFC", atom.text + "\u0338"))
            case "bmod", []:
                return Atom("mod", Kind.BINARY)
            case "pmod", [modulus]:
                return Atom(f" (mod {spell(modulus)})", Kind.TEXT)
        raise Unsupported(rf"\{name}")

    def _text(self, parts: tuple[str | Group, ...]) -> Row:
        row = Row()
        for is_words, run in groupby(parts, lambda part: isinstance(part, str)):
            if is_words:
                row += _word("".join(map(str, run)))
            else:
                row += [atom for group in run if isinstance(group, Group) for atom in self.row(group.nodes)]
        return row

    def _group(self, nodes: Nodes, queue: deque[Node]) -> Row:
        """Read what stands in braces: they are not seen, unless a script asks what it belongs to."""
        row = self.row(nodes)
        if len(row) > 1 and _script_follows(queue):
            return [Atom(spell(row, tight=self.tight), base=bracketed(row, tight=self.tight))]
        if len(row) == 1 and row[0].kind in {Kind.PUNCTUATION, Kind.BINARY, Kind.RELATION}:
            return [replace(row[0], kind=Kind.OPERAND)]
        return row

    def _fence(self, fence: Fence) -> Atom:
        row = self.row(fence.nodes)
        if fence.opener and fence.closer:
            inner = spell(row, tight=self.tight)
        elif fence.opener == "{":
            raise Unsupported(r"\left\{ without its partner")
        else:
            inner = spell(row) if len(row) == 1 and row[0].plain else bracketed(row, tight=self.tight)
        kind = Kind.OPERAND if fence.opener in symbols.BARS else Kind.FENCE
        return Atom(fence.opener + inner + fence.closer, kind)

    def _environment(self, name: str, nodes: Nodes) -> Row:
        grid = Reader().grid(nodes)
        if name in _CASES:
            return [_SPACE, cases(grid)]
        if name in _MATRICES:
            return [matrix(grid, _MATRICES[name])]
        if name in _ALIGNED:
            return [stack(grid)]
        raise Unsupported(rf"\begin{{{name}}}")

    def _with_scripts(self, atom: Atom, queue: deque[Node]) -> Atom:
        if atom.kind in _NO_BASE or not atom.text:
            raise Unsupported("a script after nothing")
        primes, scripts = "", {"_": Row(), "^": Row()}
        while _script_follows(queue):
            mark = queue.popleft()
            if mark == "'":
                primes += "′"
            elif isinstance(mark, str) and not scripts[mark] and queue:
                node = queue.popleft()
                scripts[mark] = Reader(tight=True).row(node.nodes if isinstance(node, Group) else [node])
            else:
                raise Unsupported("two scripts in one place")
        if primes:
            text = (atom.base or atom.text) + primes.replace("′′", "″")
            atom = Atom(text, Kind.OPERAND if atom.kind is Kind.FRACTION else atom.kind)
        if not scripts["_"] and not scripts["^"]:
            return atom
        return scripted(atom, scripts["_"], scripts["^"])


def _script_follows(queue: deque[Node]) -> bool:
    return bool(queue) and queue[0] in ("_", "^", "'")


def _rest_of_number(queue: deque[Node]) -> str:
    """Take the digits that follow, and a point between digits."""
    rest = ""
    while queue and isinstance(queue[0], str):
        point = queue[0] == "." and "." not in rest and len(queue) > 1 and str(queue[1]).isdecimal()
        if not queue[0].isdecimal() and not point:
            break
        rest += str(queue.popleft())
    return rest


def _symbol(character: str) -> Atom:
    character = character.replace("-", "−")
    return Atom(character, _KINDS.get(character, Kind.OPERAND))


def _word(text: str) -> Row:
    """Read upright text: a word is a name, a letter is a letter, anything else is prose."""
    word = text.strip()
    kind = (
        Kind.OPERAND
        if len(word) == 1 and word.isascii() and word.isalpha()
        else Kind.NAME
        if word.isalnum()
        else Kind.TEXT
    )
    return [_SPACE] * text.startswith(" ") + [Atom(word, kind)] * bool(word) + [_SPACE] * text.endswith(" ")


def _call(name: Atom, argument: Atom) -> Atom:
    """Join a function with the bracket right after it."""
    text = name.text + argument.text
    glued = argument.glued and name.text + argument.glued
    return Atom(text, Kind.CALL, glued=glued, base=argument.base and f"({text})")


def _letter(style: str, node: Node) -> Atom:
    """Find a letter of another alphabet: ℝ, ℒ."""
    if isinstance(node, str):
        name = unicodedata.name(node, "").replace("LATIN ", "").replace("LETTER ", "")
        for full in (f"{style} {name}", f"MATHEMATICAL {style} {name}"):
            try:
                return Atom(unicodedata.lookup(full))
            except KeyError:
                continue
    raise Unsupported(f"no {style.lower()} letter for it")


def _accented(row: Row, accent: str) -> Atom:
    match row:
        case [Atom(text=text) as atom] if atom.plain and len(text) == 1:
            return Atom(unicodedata.normalize("NFC", text + accent))
    raise Unsupported("an accent over more than a letter")
