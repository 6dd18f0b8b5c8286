"""Writing a text of the catalogue, in lines that fit."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from actquiz.i18n import text
from actquiz.ui.wrapping import wrap


def say(console: Console, key: str, language: str, /, style: str = "", **values: object) -> None:
    """Write a text of the catalogue."""
    write_lines(console, Text(text(key, language, **values), style=style))


def write_lines(console: Console, body: Text) -> None:
    """Write a text, broken where the language allows it."""
    for line in wrap(body, console.width):
        console.print(line, soft_wrap=True)
