"""From TeX to a small tree: pylatexenc parses, and brackets are matched here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Any, TypeAlias

from pylatexenc import latexwalker, macrospec  # type: ignore[import-untyped]

from actquiz.ui import maths_symbols as symbols

FRACTIONS = frozenset({"frac", "dfrac", "tfrac", "cfrac"})
TEXTS = frozenset({"text", "textrm", "textbf", "textit", "textsf", "texttt", "mbox", "operatorname"})
WORD_FONTS = frozenset({"mathrm", "mathsf", "mathtt", "mathit"})
FONTS = WORD_FONTS | {"mathbf", "boldsymbol", "bm", "boxed"}
_SIZES = {size + side for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "m", "r")}
_DELIMITED = _SIZES | {"left", "right", "middle"}
_ARGUMENTS = {
    "{": FONTS | TEXTS - {"operatorname"} | _DELIMITED | symbols.ACCENTS.keys() | symbols.ALPHABETS.keys() | {"not", "pmod"},
    "{{": FRACTIONS | {"binom"},
    "*{": {"operatorname"},
    "[{": {"sqrt"},
}


class Unsupported(Exception):  # noqa: N818  # it is an answer, nobody's error
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
    return _match_brackets([node for found in parsed for node in _translated(found)])


def _translated(found: Any) -> Iterator[Node]:
    match found:
        case latexwalker.LatexCharsNode():
            yield from "".join(found.chars.split())
        case latexwalker.LatexMacroNode():
            if found.macroname not in symbols.INVISIBLE:
                yield _macro(found)
        case latexwalker.LatexGroupNode():
            yield Group(_nodes(found.nodelist))
        case latexwalker.LatexEnvironmentNode():
            yield Environment(found.environmentname, _nodes(found.nodelist))
        case _:
            raise Unsupported(f"{found.latex_verbatim()} in a formula")


def _macro(found: Any) -> Macro | Text:
    name = found.macroname
    if found.nodeargd is None and any(name in names for names in _ARGUMENTS.values()):
        raise Unsupported(rf"\{name} without its argument")
    arguments = found.nodeargd.argnlist if found.nodeargd else []
    if name in TEXTS:
        text = Text(tuple(_text_parts(arguments[-1])))
        return Macro(name, ((text,),)) if name == "operatorname" else text
    return Macro(name, tuple(_argument(argument) for argument in arguments))


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
            yield found.chars.replace("~", " ")
        case latexwalker.LatexMathNode():
            yield Group(_nodes(found.nodelist))
        case latexwalker.LatexMacroNode(macroname=name) if name in symbols.SPACES:
            yield " "
        case latexwalker.LatexMacroNode(macroname=name) if name in "%$#&_{}":
            yield name
        case _:
            raise Unsupported(f"{found.latex_verbatim()} in a text")


@dataclass(slots=True)
class _Open:
    """A bracket that waits for its partner."""

    text: str
    side: str
    nodes: list[Node] = field(default_factory=list)


def _side(node: Node) -> tuple[str, str]:
    """Say whether a node opens, closes, is a bar or a bracket of `\\left` and `\\right`, and its text."""
    name, text = "", ""
    match node:
        case str():
            text = node
        case Macro(name, ((inner,),)) if name in _DELIMITED:
            _, text = _side(inner)
            text = "" if inner == "." else text
        ...
