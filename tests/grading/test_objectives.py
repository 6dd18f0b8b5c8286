"""Functions that are arguments: built from their name, anew for each call."""

from __future__ import annotations

import numpy as np
import pytest

from actquiz import reference as ref
from actquiz.grading import objectives, wire
from actquiz.grading.solution import expression

RIGHT = [
    ("cubic", "cubic_gradient"), ("cubic", "cubic_gradient_in_place"), ("product", "product_gradient"),
    ("by_place", "by_place_gradient"), ("relu", "relu_gradient"), ("constant", "constant_gradient"),
    ("tiny", "tiny_gradient"), ("in_place", "in_place_gradient"),
]  # fmt: skip
WRONG = [
    *(f"cubic_gradient_{fault}" for fault in ("of_square", "doubled", "negated", "zero", "nearly")),
    "by_place_gradient_transposed",
    "tiny_gradient_doubled",
]


@pytest.mark.parametrize(("name", "grad"), RIGHT)
def test_right_gradients_are_right(name: str, grad: str) -> None:
    """What is called a gradient passes the check of gradients."""
    f, derivative = objectives.function_named(name), objectives.function_named(grad)
    assert ref.gradient_check(f, derivative, np.array([[1.0, -2.0, 0.5], [0.25, 1.5, -1.0]])) < 1e-9


@pytest.mark.parametrize("grad", WRONG)
def test_wrong_gradients_are_wrong(grad: str) -> None:
    """What is called a fault fails it."""
    f, derivative = objectives.function_named(grad.partition("_gradient")[0]), objectives.function_named(grad)
    assert ref.gradient_check(f, derivative, np.array([[1.0, -2.0, 0.5], [0.25, 1.5, -1.0]])) > 1e-6


def test_a_name_becomes_another_function_each_time() -> None:
    """What a learner's code hangs on a function is not there in the next call."""
    named = wire.Named("cubic")
    (first, x), (second, _) = (objectives.given((named, 2.0), wire.Named) for _ in range(2))
    assert first is not second
    assert first(np.array([x, 1.0])) == second(np.array([x, 1.0])) == 9.0


def test_a_call_with_a_function_can_be_pasted() -> None:
    """The learner sees the function itself, not our name for it."""
    shown = expression("numeric_gradient", (wire.Named("cubic"), np.array([1.0])), {})
    assert shown == "numeric_gradient(lambda x: np.sum(x**3), np.array([1.0]))"
