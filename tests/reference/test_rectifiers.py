"""relu."""

from __future__ import annotations

import numpy as np

from actquiz.reference import relu, relu_derivative
from tests.reference.oracle import SPECIAL, grid


def test_relu_is_the_maximum_with_zero() -> None:
    """Positive entries stay, others become 0."""
    x = grid()
    assert np.array_equal(relu(x), [max(0.0, v) for v in x.tolist()])
    assert np.array_equal(relu(SPECIAL), [0.0, np.inf, np.nan], equal_nan=True)


def test_relu_derivative_is_a_step() -> None:
    """The slope is 1 to the right of 0, else 0, at 0 itself too."""
    x = np.array([-2.0, -5e-324, -0.0, 0.0, 5e-324, 2.0])
    assert np.array_equal(relu_derivative(x), [0, 0, 0, 0, 1, 1])
    assert np.array_equal(relu_derivative(SPECIAL), [0.0, 1.0, np.nan], equal_nan=True)
