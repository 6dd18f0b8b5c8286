"""Two calls that end in the same way are alike, whatever their values are made of."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from actquiz.grading.client import Raised, Reply
from actquiz.grading.likeness import ORDINARY, Likeness


def alike(a: Any, b: Any) -> bool:
    """Compare two values that calls returned."""
    return Likeness(ORDINARY).between(Reply(a, [], None), Reply(b, [], None))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"step": 1, "m": np.array([1.0, np.nan])}, True),
        ({"m": np.array([1.0, np.nan]), "step": 1}, True),
        ({"step": 2, "m": np.array([1.0, np.nan])}, False),
        ({"step": 1, "m": np.array([1.0, 2.0])}, False),
        ({"step": 1}, False),
    ],
)
def test_arrays_in_dicts_are_compared_by_value(other: dict[str, Any], expected: bool) -> None:
    """A dict is like another if it has the same keys and what stands under them is alike."""
    assert alike({"step": 1, "m": np.array([1.0, np.nan])}, other) is expected


def test_what_became_of_the_arguments_counts() -> None:
    """Of two calls with the same answer one that changed its arguments is unlike one that did not."""
    likeness, before, after = Likeness(ORDINARY), [np.ones(2)], [np.zeros(2)]
    ours = Reply(1.0, [], before)
    assert likeness.between(Reply(1.0, [], [np.ones(2)]), ours)
    assert likeness.between(Reply(1.0, [], None), ours)
    assert not likeness.between(Reply(1.0, [], after), ours)


def test_signs_of_zeros_and_words_of_exceptions_matter_only_strictly() -> None:
    """They tell mistakes apart that are alike in everything else."""
    zeros = Reply(np.array([0.0]), [], None), Reply(np.array([-0.0]), [], None)
    raised = Raised("ValueError", "one"), Raised("ValueError", "another")
    for ours, others in (zeros, raised):
        assert Likeness(ORDINARY).between(ours, others)
        assert not Likeness(ORDINARY, strict=True).between(ours, others)
        assert Likeness(ORDINARY, strict=True).between(ours, ours)
