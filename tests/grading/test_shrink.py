"""From a failing call to the smallest one that still fails."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from actquiz import reference
from actquiz.grading.checks import Array, Probe
from actquiz.grading.checks.shrink import smallest
from actquiz.grading.failure import CheckFailed

RNG = np.random.default_rng(3)


def failing(bad: Callable[..., bool]) -> Callable[[Probe], CheckFailed | None]:
    """Return what fails for the arguments that `bad` names, and says with which."""

    def failure_of(probe: Probe) -> CheckFailed | None:
        return CheckFailed("values", input=probe.call) if bad(*probe.args) else None

    return failure_of


def test_one_row_of_round_numbers_is_left() -> None:
    """Of a batch only the row that matters stays, with as few digits as still fail."""
    x = RNG.uniform(-10, 10, (6, 5))
    x[4, 2] = 37.123
    found = smallest(Probe(reference.softmax, (x,)), failing(lambda x: bool((x > 30).any())))
    assert found is not None
    assert found.input == "softmax(np.array([[37.0]]))"


def test_arrays_of_one_shape_are_cut_together() -> None:
    """A gradient keeps the rows of its input."""
    grad, s = RNG.normal(size=(8, 3)), reference.softmax(RNG.normal(size=(8, 3)))
    shapes: list[tuple[tuple[int, ...], ...]] = []

    def bad(grad: Array, s: Array) -> bool:
        shapes.append((grad.shape, s.shape))
        return grad.size > 2

    found = smallest(Probe(reference.softmax_backward, (grad, s)), failing(bad))
    assert found is not None
    assert all(a == b for a, b in shapes)
    assert min(a[0] for a, _ in shapes) == 1


def test_a_call_that_the_reference_refuses_is_no_candidate() -> None:
    """Channels are never cut without their weights."""
    x, weight = RNG.normal(size=(4, 3)), np.array([0.1, 0.2, 0.3])
    seen: list[tuple[int, ...]] = []

    def bad(x: Array, weight: Array) -> bool:
        seen.append(x.shape)
        return True

    smallest(Probe(reference.prelu, (x, weight)), failing(bad))
    assert {shape[1] for shape in seen if len(seen)} <= {1, 3}


def test_nothing_smaller_fails() -> None:
    """Then there is nothing to show but the call itself."""
    probe = Probe(reference.softmax, (RNG.normal(size=(3, 3)),))
    assert smallest(probe, failing(lambda x: x.shape == (3, 3) and not (x == np.round(x, 2)).all())) is None


def test_it_ends() -> None:
    """However many smaller calls fail, only so many are tried."""
    tried = []

    def failure_of(probe: Probe) -> CheckFailed | None:
        tried.append(probe)
        return CheckFailed("values", input=probe.call) if len(tried) % 2 else None

    smallest(Probe(reference.softmax, (RNG.normal(size=(64, 64)),)), failure_of)
    assert len(tried) <= 120


def test_an_axis_is_cut_in_all_arrays_in_which_it_is_as_long() -> None:
    """Rows of an input go with the rows of a gradient that has another number of columns."""
    grad, x = RNG.normal(size=(5, 2)), RNG.normal(size=(5, 4))
    found = smallest(Probe(reference.glu_backward, (grad, x)), failing(lambda grad, x: len(grad) == len(x)))
    assert found is not None
    assert found.input.count("[[") == 2
    assert found.input.count("], [") == 0
