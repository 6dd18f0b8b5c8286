"""Which card comes next."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar


class Known(Protocol):
    """Anything that stands for a card."""

    @property
    def id(self) -> str:
        """The identity that the log knows."""


C = TypeVar("C", bound=Known)


def order(cards: Iterable[C], last_seen: Mapping[str, int], rng: random.Random) -> list[C]:
    """Return cards never seen first, shuffled, then the others, those seen longest ago first."""
    shuffled = list(cards)
    rng.shuffle(shuffled)
    return sorted(shuffled, key=lambda card: last_seen.get(card.id, 0))
