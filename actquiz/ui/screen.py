"""The terminal: how wide it is, whether it has colours, whether a person sits at it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import IO

from rich.console import Console
from rich.theme import Theme

# lines longer than this tire the eye, however wide the window is
MAX_WIDTH = 100
# colours that stand out on a light and on a dark background; the rest is bold or dim
THEME = Theme(
    {
        "right": "green",
        "wrong": "red",
        "mark": "cyan",
        "quiet": "dim",
        "strong": "bold",
        "markdown.code": "cyan",
        "markdown.code_block": "default",
        "markdown.h1": "bold",
        "markdown.h1.border": "none",
        "markdown.h2": "bold",
        "markdown.h3": "bold",
        "markdown.item.bullet": "dim",
        "markdown.item.number": "dim",
        "markdown.link": "default",
        "markdown.table.border": "dim",
        "markdown.table.header": "bold",
    }
)


def interactive(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether single keys can be read and lines be redrawn."""
    return sys.stdin.isatty() and sys.stdout.isatty() and environment.get("TERM") not in ("dumb", "", None)


def console(file: IO[str] | None = None, *, widest: int | None = MAX_WIDTH) -> Console:
    """Return the console all output goes through. rich itself honours NO_COLOR, TERM=dumb and COLUMNS."""
    made = Console(file=file, theme=THEME, highlight=False, emoji=False, markup=False, soft_wrap=False)
    made.width = min(made.width, widest or made.width)
    return made
