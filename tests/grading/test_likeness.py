"""Two calls that end in the same way are alike, whatever their values are made of."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from actquiz.grading.client import Reply
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
