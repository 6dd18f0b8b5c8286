"""`actquiz ask`."""

from __future__ import annotations

import json
import random
import signal
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from types import FrameType
from typing import Any

from actquiz import bank, paths, schedule
from actquiz.cards import KINDS
from actquiz.commands import speaking
from actquiz.errors import ActquizError
from actquiz.session import Answer, Session, Verdict
from actquiz.store import Review, Store, now

FINISHED, NOT_FINISHED = 0, 1
# a card left open over lunch says nothing about recall
MAX_MILLISECONDS = 60_000


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line said; the defaults are those of a bare `actquiz ask`."""

    language: str
    seed: int
    topics: Sequence[str] = ()
    cards: Sequence[str] = ()
    count: int = 10
    kind: str | None = None
    level: int | None = None
    banks: Sequence[Path] = ()
    as_json: bool = False


def run(options: Options) -> int:
    """Hold a session; 0 when it was finished or left on purpose, 1 when the input ended early.

    Raises:
        ActquizError: nothing fits, or a bank or the history cannot be used.
    """
    with speaking(options.language):
        return _run(options)


def _run(options: Options) -> int:
    banks = options.banks or [paths.questions()]
    chosen = _choose(bank.entries(banks, options.language), options)
    rng = random.Random(options.seed)  # noqa: S311  # an order of cards, no secret
    with Store(paths.home()) as store:
        ordered = schedule.order(chosen, store.last_seen(), rng)
        queue = _queue(ordered, options.count, lambda: bank.served(banks, options.language))
        session = Session([card for _, card in queue], rng)
        keep = Keeper(store)
        if options.as_json:
            from actquiz.ui import ask_json

            return FINISHED if ask_json.ask(session, keep) else NOT_FINISHED
        titles = {(card.topic, card.language): title for title, card in queue}
        problems = sum(len(bank.load(path).problems) for path in options.banks)
        return _with_a_person(session, keep, options.language, titles, problems)


def _with_a_person(
    session: Session, keep: Keeper, language: str, titles: dict[tuple[str, str], str], problems: int
) -> int:
    from actquiz.ui import screen
    from actquiz.ui.ask import Page

    on_terminal = screen.interactive()
    page = Page(screen.console(), language, titles, redraws=on_terminal)
    if problems:
        page.say("ask.problems", style="quiet", count=problems)
    signal.signal(signal.SIGTERM, _end)
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, _end)
    try:
        if on_terminal:
            from actquiz.ui import ask_terminal

            ask_terminal.ask(session, page, keep)
            return FINISHED
        from actquiz.ui import ask_plain

        if not ask_plain.ask(session, page, keep):
            page.say("ask.early_end", style="quiet")
            return NOT_FINISHED
    except EOFError:
        return NOT_FINISHED
    finally:
        page.console.print()
        page.summary(session)
    return FINISHED


def _end(number: int, _: FrameType | None) -> None:
    """Leave through the handlers that put the terminal back."""
    raise SystemExit(128 + number)


class Keeper:
    """Stores each answer with the time since its card was shown, before the next card shows."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._since = 0.0

    def shown(self) -> None:
        """Take the time from here."""
        self._since = time.monotonic()

    def __call__(self, answer: Answer, verdict: Verdict) -> None:
        """Commit one answer."""
        card = verdict.question.card
        took = min(MAX_MILLISECONDS, int(1000 * (time.monotonic() - self._since)))
        self._store.append(Review(now(), card.id, card.language, verdict.grade, _written(answer, verdict), took))


def _written(answer: Answer, verdict: Verdict) -> str:
    """Write an answer as JSON; options by their place in the card, not on the screen."""
    reply: dict[str, Any] = {}
    if answer.text is not None:
        reply["answer"] = answer.text
    if answer.points is not None:
        reply["points"] = sorted(verdict.said)
    if answer.choices is not None:
        reply["choices"] = sorted(verdict.question.order[place] for place in verdict.chosen)
    # ASCII: half a surrogate pair, which JSON can carry, is no text for the database
    return json.dumps(reply)


def _queue(
    entries: Iterable[bank.Entry], count: int, served: Callable[[], Mapping[str, bank.Titled]]
) -> list[bank.Titled]:
    """Build the first healthy cards; `served` is called only when one is broken and may be healthy elsewhere."""
    everything = cache(served)
    built = (entry.built() or everything().get(entry.id) for entry in entries)
    queue = list(islice(filter(None, built), count))
    if not queue:
        raise ActquizError("session.all_broken", exit_code=1)
    return queue


def _choose(entries: list[bank.Entry], options: Options) -> list[bank.Entry]:
    topics, kind, level = options.topics, options.kind, options.level
    ids = [entry.id for entry in entries]
    for card in options.cards:
        if card not in ids:
            from difflib import get_close_matches

            close = get_close_matches(card, ids, n=3, cutoff=0)
            raise ActquizError("session.card", card=card, close=", ".join(close))
    known = sorted({entry.origin.topic for entry in entries})
    for topic in topics:
        if topic not in known:
            raise ActquizError("session.topic", topic=topic, topics=", ".join(known))
    if kind is not None and kind not in KINDS:
        raise ActquizError("session.kind", kind=kind, kinds=", ".join(KINDS))
    chosen = [
        entry
        for entry in entries
        if (not topics or entry.origin.topic in topics)
        and (not options.cards or entry.id in options.cards)
        and kind in (None, entry.kind)
        and level in (None, entry.level)
    ]
    if not chosen:
        raise ActquizError("session.no_card", exit_code=1)
    return chosen
