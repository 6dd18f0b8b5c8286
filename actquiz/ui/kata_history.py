"""How the attempts at a kata and the difference of two of them look on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from actquiz.i18n import text
from actquiz.katas import Kata
from actquiz.store import Attempt
from actquiz.ui.kata import star_row
from actquiz.ui.sentence import safe
from actquiz.ui.telling import drawn, say

_STYLES = {"+": "right", "-": "wrong", "@": "mark"}


def show_history(console: Console, kata: Kata, attempts: Sequence[Attempt], language: str) -> None:
    """Write a line an attempt, oldest first."""
    if not attempts:
        say(console, "kata.history.none", language, style="quiet", name=kata.name)
        return
    possible = len(set(kata.checks.values()))
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="quiet", pad_edge=False)
    table.add_column("", justify="right")
    for column in ("when", "stars", "seed", "failing"):
        # only the last may break: a seed that is cut replays nothing
        table.add_column(text(f"kata.history.{column}", language), no_wrap=column != "failing")
    for number, attempt in enumerate(attempts, 1):
        failing = text(f"check.{attempt.failing}", language) if attempt.failing in kata.checks else attempt.failing
        table.add_row(
            str(number), local_time(attempt.at), star_row(attempt.stars, max(possible, attempt.stars)),
            str(attempt.seed), safe(failing),
        )  # fmt: skip
    console.file.write(drawn(console, table))
    console.print()
    say(console, "kata.history.next", language, style="quiet", name=kata.name)


def local_time(at: int) -> str:
    """Write a time of the log as the clock on the wall shows it."""
    return datetime.fromtimestamp(at / 1000).astimezone().strftime("%Y-%m-%d %H:%M")


def show_difference(console: Console, lines: Iterable[str], language: str) -> None:
    """Write a unified diff."""
    written = False
    for line in lines:
        written = True
        shown = Text(safe(line.rstrip("\n")))
        shown.stylize("strong" if line.startswith(("+++", "---")) else _STYLES.get(line[:1], ""))
        console.print(shown, soft_wrap=True)
    if not written:
        say(console, "kata.history.equal", language, style="quiet")


def show_restored(console: Console, number: int, path: Path, copy: Path | None, language: str) -> None:
    """Say what is in the file now, and where the version before is kept."""
    say(console, "kata.history.restored", language, number=number, path=safe(str(path)))
    if copy:
        say(console, "kata.history.kept", language, style="quiet", copy=safe(str(copy)))
