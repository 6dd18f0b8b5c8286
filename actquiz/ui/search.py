"""What a search found, for people."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from actquiz.i18n import text
from actquiz.search import Hit
from actquiz.ui import prose
from actquiz.ui.sentence import one_line, safe
from actquiz.ui.telling import say, write_hanging
from actquiz.ui.wrapping import wrap


def show(console: Console, words: Sequence[str], hits: Sequence[Hit], count: int, language: str) -> None:
    """Write the best hits, each with its name, its title and the line that was found."""
    if not hits:
        say(console, "search.none", language, words=safe(" ".join(words)))
        return
    for hit in hits[:count]:
        thing = hit.thing
        kind = thing.topic if thing.kind == "card" else text("search.kata", language)
        console.print(Text.assemble((thing.name, "strong"), f"  {kind}"), soft_wrap=True)
        write_hanging(console, Text("  "), prose.line(thing.page(language).title))
        if hit.line:
            _in_one_line(console, hit.line)
    console.print()
    if len(hits) > count:
        say(console, "search.more", language, shown=count, found=len(hits))
    say(console, "search.next", language, style="quiet")


def _in_one_line(console: Console, line: str) -> None:
    """Write as much of a line as there is room for."""
    first, *rest = wrap(prose.line(one_line(line.lstrip("-#> "))), console.width - 4)
    console.print(Text.assemble("  ", (first.plain.rstrip(), "quiet"), " …" if rest else ""), soft_wrap=True)
