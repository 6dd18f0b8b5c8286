"""Which card comes next."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

from actquiz.cards import Card


def order(cards: Iterable[Card], last_seen: Mapping[str, int], rng: random.Random) -> list[Card]:
    """Return cards never seen first, shuffled, then the others, those seen longest ago first."""
    shuffled = list(cards)
    rng.shuffle(shuffled)
    return sorted(shuffled, key=lambda card: last_seen.get(card.id, 0))
