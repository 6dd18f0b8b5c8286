"""What can be told of a learner's file without running it: its syntax, and the functions a kata forbids."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator

from actquiz.katas import Kata
from actquiz.report import Message

MAX_SOURCE = 256 << 10
_LIBRARIES = {"numpy", "math", "cmath"}


def problem_of(source: bytes, kata: Kata) -> Message | None:
    """Say why a file cannot be run at all, from its syntax alone."""
    if len(source) > MAX_SOURCE:
        return Message("problem.size", {"limit": f"{MAX_SOURCE >> 10} KiB"})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except SyntaxError as error:
        return Message("problem.syntax", {"line": str(error.lineno or 1), "detail": error.msg})
    except (ValueError, RecursionError, MemoryError) as error:
        return Message("problem.unreadable", {"detail": str(error) or type(error).__name__})
    if not tree.body:
        return Message("problem.empty", {"functions": ", ".join(kata.functions)})
    for node, name in _forbidden_uses(tree, kata.forbidden):
        return Message("problem.forbidden", {"name": name, "line": str(node.lineno)})
    return None


def _forbidden_uses(tree: ast.Module, forbidden: tuple[str, ...]) -> Iterator[tuple[ast.stmt | ast.expr, str]]:
    """Yield every place that takes a forbidden function out of a library; the learner's own may have its name."""
    library: set[str] = set()
    own: set[str] = set()
    everything = False
    for node in ast.walk(tree) if forbidden else ():
        match node:
            case ast.Import(names=aliases):
                library |= {alias.asname or _root(alias.name) for alias in aliases if _root(alias.name) in _LIBRARIES}
            case ast.ImportFrom(module=str(module), names=aliases, level=0) if _root(module) in _LIBRARIES:
                everything |= any(alias.name == "*" for alias in aliases)
                library |= {alias.asname or alias.name for alias in aliases}
                yield from ((node, alias.name) for alias in aliases if alias.name in forbidden)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=source)) if source in library:
                library.add(name)
            case (
                ast.FunctionDef(name=name)
                | ast.ClassDef(name=name)
                | ast.arg(arg=name)
                | ast.Name(id=name, ctx=ast.Store())
            ):
                own.add(name)
    for node in ast.walk(tree) if forbidden else ():
        match node:
            case ast.Attribute(attr=name) if name in forbidden and _base(node) in library:
                yield node, name
            case ast.Call(func=ast.Name(id="getattr"), args=[of, ast.Constant(value=str(name)), *_]):
                if name in forbidden and _base(of) in library:
                    yield node, name
            case ast.Name(id=name) if everything and name in forbidden and name not in own:
                yield node, name


def _root(module: str) -> str:
    return module.partition(".")[0]


def _base(node: ast.expr) -> str:
    """Return the name at the left end of `a.b.c`."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
