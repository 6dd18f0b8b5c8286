"""A second oracle for derivatives: differences of the exact values, taken by mpmath."""

from __future__ import annotations

import random

import pytest

from tests.golden_tables.entries import ENTRIES
from tests.golden_tables.exact import Entry, Exact, mp, mpf

KINKS = (0.0, 0.5, 1.0, 3.0, 6.0)
VALUES = {(entry.function, *entry.parameters.items()): entry.exact for entry in ENTRIES}
PAIRS = [
    (entry, VALUES[entry.function.removesuffix("_derivative"), *entry.parameters.items()])
    for entry in ENTRIES
    if entry.function.endswith("_derivative") and entry.function not in {"step_derivative", "swish_beta_derivative"}
]


@pytest.mark.parametrize(("derivative", "value"), PAIRS, ids=[entry.name for entry, _ in PAIRS])
def test_tables_of_derivatives_agree_with_differences(derivative: Entry, value: Exact) -> None:
    """At random points away from kinks the exact derivative is that of the exact value, to 25 digits."""
    mp.dps = 120
    rng = random.Random(derivative.name)
    points = [rng.uniform(-top, top) for top in (2, 8, 40) for _ in range(4)]
    for x in points:
        if min(abs(abs(x) - kink) for kink in KINKS) > 1e-6:
            step = mpf(10) ** -40
            difference = (value(mpf(x) + step) - value(mpf(x) - step)) / (2 * step)
            assert abs(difference - derivative.exact(mpf(x))) < mpf(10) ** -25 * abs(difference) + mpf(10) ** -60


def test_the_derivative_in_beta_agrees_with_differences() -> None:
    """The derivative of swish with respect to beta is that of its exact value."""
    mp.dps = 120
    (entry,) = (entry for entry in ENTRIES if entry.name == "swish_beta_derivative")
    step = mpf(10) ** -40
    for x in (-7.3, -1.2, 0.4, 5.5):

        def swish(beta: object, x: float = x) -> object:
            return x / (1 + mp.exp(-beta * x))  # type: ignore[operator]

        difference = (swish(1 + step) - swish(1 - step)) / (2 * step)  # type: ignore[operator]
        assert abs(difference - entry.exact(mpf(x))) < mpf(10) ** -25
