"""compute_derivative."""

from __future__ import annotations

import numpy as np
import pytest

from actquiz import reference


@pytest.mark.parametrize("name", ["relu", "sigmoid", "tanh", "leaky_relu", "elu", "swish", "mish"])
def test_each_name_is_its_derivative(name: str) -> None:
    """The result is that of the function with `_derivative` in its name."""
    x = np.linspace(-3, 3, 13, dtype=np.float32)
    got = reference.compute_derivative(x, name)
    assert got.dtype == np.float32
    assert np.array_equal(got, getattr(reference, f"{name}_derivative")(x))


def test_another_name_is_an_error_that_names_it() -> None:
    """The message holds the name."""
    with pytest.raises(ValueError, match="cosine"):
        reference.compute_derivative(np.zeros(2), "cosine")
