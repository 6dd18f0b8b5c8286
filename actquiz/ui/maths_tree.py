"""From TeX to a small tree: pylatexenc parses, and brackets are matched here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias

from pylatexenc import latexwalker, macrospec  # type: ignore[import-untyped]

from actquiz.ui import maths_symbols as symbols

FRACTIONS = frozenset({"frac", "dfrac", "tfrac", "cfrac"})
TEXTS = frozenset({"text", "textrm", "textbf", "textit", "textsf", "texttt", "mbox", "operatorname"})
WORD_FONTS = frozenset({"mathrm", "mathsf", "mathtt", "mathit"})
FONTS = WORD_FONTS | {"mathbf", "boldsymbol", "bm", "boxed"}
_SIZES = {size + side for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "m", "r")}
_DELIMITED = _SIZES | {"left", "right", "middle"}
_SIDES = {
    **{size: {"l": "open", "m": "middle", "r": "close"}.get(size[-1], "") for size in _SIZES},
    "left": "left", "right": "right", "middle": "middle",
    "lvert": "open", "rvert": "close", "lVert": "open", "rVert": "close",
}  # fmt: skip
_AFTER_LEFT = {".": "", "<": "⟨", ">": "⟩"}
_BRACKETS = symbols.OPENING | symbols.CLOSING | symbols.BARS
_ESCAPES = frozenset("%$#&_{}")
_DECORATIONS = symbols.ACCENTS.keys() | symbols.ALPHABETS.keys() | {"not", "pmod"}
_ARGUMENTS = {
    "{": FONTS | (TEXTS - {"operatorname"}) | _DELIMITED | _DECORATIONS,
    "{{": FRACTIONS | {"binom"},
    "*{": {"operatorname"},
    "[{": {"sqrt"},
}
_WITH_ARGUMENTS = frozenset().union(*_ARGUMENTS.values())


class Unsupported(Exception):
    """The formula holds something that has no sure form on a terminal."""


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro and its arguments; an optional one that is missing is empty."""

    name: str
    arguments: tuple[Nodes, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """Words inside a formula, with formulas inside the words."""

    parts: tuple[str | Group, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What stands in braces."""

    nodes: Nodes


@dataclass(frozen=True, slots=True)
class Environment:
    r"""What stands between `\begin` and `\end`."""

    name: str
    nodes: Nodes


@dataclass(frozen=True, slots=True)
class Fence:
    """What stands in brackets or between bars."""

    opener: str
    nodes: Nodes
    closer: str


@dataclass(frozen=True, slots=True)
class _Delimiter:
    """A bracket before its partner is known."""

    text: str
    side: str


@dataclass(slots=True)
class _Open:
    """A bracket that waits for its partner, and what came since."""

    text: str
    side: str
    nodes: list[Node] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stray:
    """A bracket without its partner, or a bar between two things."""

    text: str


Node: TypeAlias = "str | Macro | Text | Group | Environment | Fence | Stray"
Nodes: TypeAlias = "tuple[Node, ...]"


def parse(tex: str) -> Nodes:
    """Parse a formula; a character is a node.

    Raises:
        Unsupported: the source is not TeX.
    """
    walker = latexwalker.LatexWalker(tex, latex_context=_context(), tolerant_parsing=False)
    try:
        found, start, length = walker.get_latex_nodes(parsing_state=walker.make_parsing_state(in_math_mode=True))
    except latexwalker.LatexWalkerError as error:
        raise Unsupported(error.msg) from None
    if tex[start + length :].strip():
        raise Unsupported("a backslash at the end")
    return _nodes(found)


@cache
def _context() -> Any:
    """Tell the parser how many arguments each macro takes."""
    macros = [macrospec.std_macro(name, spec) for spec, names in _ARGUMENTS.items() for name in names]
    line_end = macrospec.MacroStandardArgsParser("[", optional_arg_no_space=True)
    context = macrospec.LatexContextDb()
    context.add_context_category("maths", macros=[*macros, macrospec.MacroSpec("\\", args_parser=line_end)])
    return context


def _nodes(parsed: Iterable[Any]) -> Nodes:
    """Translate nodes of the parser, leaving out what is not seen."""
    return _match([node for found in parsed for node in _translated(found)])


def _translated(found: Any) -> Iterator[Node | _Delimiter]:
    match found:
        case latexwalker.LatexCharsNode():
            for character in "".join(found.chars.split()):
                yield _delimiter(character) if character in _BRACKETS else character
        case latexwalker.LatexMacroNode():
            if found.macroname not in symbols.INVISIBLE:
                yield _macro(found)
        case latexwalker.LatexGroupNode():
            yield Group(_nodes(found.nodelist))
        case latexwalker.LatexEnvironmentNode():
            yield Environment(found.environmentname, _nodes(found.nodelist))
        case _:
            raise Unsupported(f"{found.latex_verbatim()} in a formula")


def _macro(found: Any) -> Macro | Text | _Delimiter:
    name = found.macroname
    if name in symbols.DELIMITERS:
        return _delimiter(symbols.DELIMITERS[name], _SIDES.get(name, ""))
    if found.nodeargd is None:
        # the parser reads the argument `\alpha` of `\frac\alpha2` as a bare name
        if name in _WITH_ARGUMENTS:
            raise Unsupported(rf"\{name} without its argument")
        return Macro(name)
    arguments = found.nodeargd.argnlist
    if name in _DELIMITED:
        verbatim = arguments[0].latex_verbatim()
        return _delimiter(
            _AFTER_LEFT.get(verbatim, symbols.DELIMITERS.get(verbatim[1:], verbatim)), _SIDES.get(name, "")
        )
    if name in TEXTS:
        text = Text(tuple(_text_parts(arguments[-1])))
        return Macro(name, ((text,),)) if name == "operatorname" else text
    return Macro(name, tuple(_argument(argument) for argument in arguments))


def _delimiter(text: str, side: str = "") -> _Delimiter:
    if not side:
        side = "open" if text in symbols.OPENING else "close" if text in symbols.CLOSING else "bar"
    return _Delimiter(text, side)


def _argument(found: Any) -> Nodes:
    if found is None:
        return ()
    return _nodes(found.nodelist if isinstance(found, latexwalker.LatexGroupNode) else [found])


def _text_parts(found: Any) -> Iterator[str | Group]:
    match found:
        case latexwalker.LatexGroupNode():
            for inner in found.nodelist:
                yield from _text_parts(inner)
        case latexwalker.LatexCharsNode():
            yield re.sub(r"[\s~]+", " ", found.chars)
        case latexwalker.LatexMathNode():
            yield Group(_nodes(found.nodelist))
        case latexwalker.LatexMacroNode() if found.macroname in symbols.SPACES:
            yield " "
        case latexwalker.LatexMacroNode() if found.macroname in _ESCAPES:
            yield found.macroname
        case _:
            raise Unsupported(f"{found.latex_verbatim()} in a text")


def _match(found: Sequence[Node | _Delimiter]) -> Nodes:
    """Pair the brackets. Whether a bar opens, closes or stands between is decided by what is around it."""
    opened = [_Open("", "")]
    for index, node in enumerate(found):
        match node:
            case _Delimiter(text, "open" | "left" as side):
                opened.append(_Open(text, side))
            case _Delimiter(text, "close" | "right" as side):
                partner = "left" if side == "right" else "open"
                _give_up(opened, {"bar"} if side == "close" else {"bar", "open"})
                if opened[-1].side == partner:
                    _close(opened, text)
                elif side == "close":
                    opened[-1].nodes.append(Stray(text))
                else:
                    raise Unsupported(r"\right without \left")
            case _Delimiter(text, "bar"):
                _place_bar(opened, text, found[index + 1 :])
            case _Delimiter(text):
                opened[-1].nodes.append(Stray(text))
            case _:
                opened[-1].nodes.append(node)
    _give_up(opened, {"bar", "open"})
    if len(opened) > 1:
        raise Unsupported(r"\left without \right")
    return tuple(opened[0].nodes)


def _place_bar(opened: list[_Open], bar: str, rest: Sequence[Node | _Delimiter]) -> None:
    top = opened[-1]
    after_value = _ends_in_value(top.nodes)
    if after_value and (top.text, top.side) == (bar, "bar"):
        _close(opened, bar)
    elif not after_value or _comes_again(bar, rest):
        opened.append(_Open(bar, "bar"))
    else:
        top.nodes.append(Stray(bar))


def _close(opened: list[_Open], closer: str) -> None:
    inner = opened.pop()
    opened[-1].nodes.append(Fence(inner.text, tuple(inner.nodes), closer))


def _give_up(opened: list[_Open], sides: set[str]) -> None:
    """Leave brackets without a partner where they stand."""
    while opened[-1].side in sides:
        alone = opened.pop()
        opened[-1].nodes += [Stray(alone.text), *alone.nodes]


def _ends_in_value(nodes: list[Node]) -> bool:
    """Whether a bar after these nodes comes after something it could close."""
    at = len(nodes) - 1
    while at > 0 and (nodes[at] == "'" or nodes[at - 1] in ("_", "^")):
        at -= 1 if nodes[at] == "'" else 2
    if at < 0:
        return False
    match nodes[at]:
        case str() as character:
            return character not in symbols.RELATIONS | symbols.BINARY | symbols.PUNCTUATION | set("-/&")
        case Macro(name) if name in symbols.SPACES:
            return _ends_in_value(nodes[:at])
        case Macro(name):
            symbol = symbols.SYMBOLS.get(name, "")
            active = symbols.RELATIONS | symbols.BINARY | symbols.BIG | symbols.PREFIX
            return name not in symbols.NAMES | symbols.GAPS | {"\\", "operatorname", "lim"} and symbol not in active
        case Text() | Stray():
            return False
    return True


def _comes_again(bar: str, found: Sequence[Node | _Delimiter]) -> bool:
    """Whether the same bar follows before the bracket around it closes."""
    depth = 0
    for node in found:
        match node:
            case _Delimiter(side="open" | "left"):
                depth += 1
            case _Delimiter(side="close" | "right"):
                depth -= 1
            case _Delimiter(text, "bar") if text == bar and depth == 0:
                return True
        if depth < 0:
            return False
    return False
