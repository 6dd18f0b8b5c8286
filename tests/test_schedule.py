"""Which card comes next."""

from __future__ import annotations

import random

from actquiz import schedule
from tests.builders import card

CARDS = [card(f"card-{i}") for i in range(30)]


def test_never_seen_come_first_then_those_seen_longest_ago() -> None:
    """Cards without a past lead, the others follow by the time of their last answer."""
    seen = {f"card-{i}": 1000 - i for i in range(10)}
    ordered = [c.id for c in schedule.order(CARDS, seen, random.Random(1))]
    assert set(ordered[:20]) == {f"card-{i}" for i in range(10, 30)}
    assert ordered[20:] == [f"card-{i}" for i in range(9, -1, -1)]


def test_new_cards_are_shuffled_by_the_seed() -> None:
    """The same seed gives the same order, another seed another; no card is lost or doubled."""

    def ids(seed: int) -> list[str]:
        return [c.id for c in schedule.order(CARDS, {}, random.Random(seed))]

    assert ids(1) == ids(1)
    assert len({tuple(ids(seed)) for seed in range(20)}) == 20
    assert sorted(ids(1)) == sorted(c.id for c in CARDS)


def test_cards_of_the_same_moment_are_shuffled_too() -> None:
    """A tie is not decided by the place in the bank."""
    seen = {c.id: 5 for c in CARDS}
    orders = {tuple(c.id for c in schedule.order(CARDS, seen, random.Random(seed))) for seed in range(5)}
    assert len(orders) == 5


def test_what_was_seen_and_is_gone_does_not_matter() -> None:
    """The past of a card that is no longer in the bank changes nothing."""
    assert schedule.order(CARDS[:1], {"gone": 7}, random.Random(1)) == CARDS[:1]
    assert schedule.order([], {"gone": 7}, random.Random(1)) == []
