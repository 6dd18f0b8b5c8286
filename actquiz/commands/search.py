"""`actquiz search`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from actquiz import bank, catalogue, paths
from actquiz.commands import speaking
from actquiz.search import search, things
from actquiz.ui import search_json


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line said."""

    words: Sequence[str]
    count: int
    language: str
    banks: Sequence[Path] = ()
    katas: Path | None = None
    as_json: bool = False


def run(options: Options) -> int:
    """Show the cards and katas that hold all words, in either language; 1 if none does.

    Raises:
        ActquizError: no such bank.
    """
    with speaking(options.language):
        cards = bank.all_entries(options.banks or [paths.questions()])
        katas = catalogue.load(options.katas or paths.katas()).katas
    hits = search(options.words, things(cards, katas), options.language)
    if options.as_json:
        sys.stdout.write(search_json.as_json(options.words, hits, options.count, options.language))
    else:
        from actquiz.ui import search as page
        from actquiz.ui.screen import console

        page.show(console(), options.words, hits, options.count, options.language)
    return int(not hits)
