"""softmax."""

from __future__ import annotations

import numpy as np
import pytest

from actquiz.reference import softmax, softmax_backward
from tests.reference.oracle import BITS, DTYPES, Array, mp, mpf


def rows() -> list[Array]:
    """Return rows of several sizes and spreads."""
    rng = np.random.default_rng(5)
    return [rng.normal(size=n) * spread for n in (1, 2, 16, 50) for spread in (0.1, 3.0, 100.0, 300.0)]


@pytest.mark.parametrize("row", rows())
def test_softmax_is_right_to_the_last_digits(row: Array) -> None:
    """Each entry is within 3 ULP, also where it is 200 below the largest."""
    mp.prec = BITS
    powers = [mp.exp(mpf(v)) for v in row.tolist()]
    exact = [power / mp.fsum(powers) for power in powers]
    errors = [
        abs(mpf(got) - want) / mpf(float(np.spacing(float(want))))
        for got, want in zip(softmax(row).tolist(), exact, strict=True)
    ]
    assert max(errors) <= 3


@pytest.mark.parametrize("row", rows())
def test_softmax_backward_is_right_to_the_last_digits(row: Array) -> None:
    """Each entry is within 1e-15 of the size of its terms."""
    mp.prec = BITS
    grad_output = np.random.default_rng(6).normal(size=row.size)
    output = softmax(row)
    s, g = [mpf(v) for v in output.tolist()], [mpf(v) for v in grad_output.tolist()]
    mean = mp.fsum(a * b for a, b in zip(s, g, strict=True))
    size = mp.fsum(abs(a * b) for a, b in zip(s, g, strict=True))
    for got, a, b in zip(softmax_backward(grad_output, output).tolist(), s, g, strict=True):
        assert abs(mpf(got) - a * (b - mean)) <= 1e-15 * a * (abs(b) + size) + mpf(5e-324)


@pytest.mark.parametrize("axis", [0, 1, 2, -1, -3])
@pytest.mark.parametrize("dtype", DTYPES)
def test_softmax_along_any_axis(axis: int, dtype: type) -> None:
    """The axis is where the entries add up to 1."""
    x: Array = np.random.default_rng(7).normal(size=(3, 4, 5)).astype(dtype)
    result = softmax(x, axis)
    assert (result.shape, result.dtype) == (x.shape, np.dtype(dtype))
    assert np.array_equal(result, np.moveaxis(softmax(np.moveaxis(x, axis, -1)), -1, axis))
    grad = softmax_backward(x, result, axis)
    assert (grad.shape, grad.dtype) == (x.shape, np.dtype(dtype))
    last = softmax_backward(np.moveaxis(x, axis, -1), np.moveaxis(result, axis, -1))
    assert np.array_equal(grad, np.moveaxis(last, -1, axis))


def test_softmax_at_the_ends() -> None:
    """Huge entries do not overflow, -inf gives 0, NaN makes its row NaN and no other."""
    assert np.array_equal(softmax(np.array([1e308, -1e308, 1e308])), [0.5, 0.0, 0.5])
    assert np.array_equal(softmax(np.array([0.0, -np.inf])), [1.0, 0.0])
    result = softmax(np.array([[0.0, np.nan], [0.0, 0.0]]))
    assert np.array_equal(result, [[np.nan, np.nan], [0.5, 0.5]], equal_nan=True)


@pytest.mark.parametrize("shape", [(0,), (2, 0), (0, 2)])
def test_softmax_of_nothing(shape: tuple[int, ...]) -> None:
    """Empty arrays give empty arrays."""
    x: Array = np.empty(shape)
    assert softmax(x).shape == softmax_backward(x, x).shape == shape
