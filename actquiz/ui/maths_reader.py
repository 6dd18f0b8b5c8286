"""From TeX to rows of atoms: a walk over the parse tree of pylatexenc.

What the walk does not know raises `Unsupported`: a formula is shown whole or as its source, never in part.
"""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from pylatexenc.latexwalker import (  # type: ignore[import-untyped]
    LatexCharsNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexMathNode,
    LatexWalker,
    LatexWalkerError,
)
from pylatexenc.macrospec import LatexContextDb, std_environment, std_macro  # type: ignore[import-untyped]

from actquiz.ui import maths_symbols as symbols
from actquiz.ui.maths_row import Atom, Kind, Row, bracketed, fraction, root, scripted, spell
from actquiz.ui.maths_grid import cases, matrix, stack


class Unsupported(Exception):
    """The formula holds something that has no sure form on a terminal."""


# a node of the parse tree, or one character
Token = Any
_SCRIPTS = ("_", "^", "'")
_ALIGNED = frozenset({"aligned", "align", "align*", "gathered", "gather", "gather*", "split", "equation", "equation*"})
_MATRICES = {"matrix": "[]", "bmatrix": "[]", "pmatrix": "()", "vmatrix": "||", "smallmatrix": "[]"}
_CASES = frozenset({"cases", "dcases"})
_SIZES = frozenset(size + side for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "r", "m"))


@cache
def _context() -> Any:
    """Tell the parser how many arguments each macro takes."""
    one = {"operatorname*", "mathrm", ...}
