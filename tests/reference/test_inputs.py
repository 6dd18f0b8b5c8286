"""What every elementwise reference does with shapes, layouts, dtypes and odd input."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from actquiz import reference
from tests.reference.oracle import DTYPES, HUGE, Array

ELEMENTWISE = [
    getattr(reference, name)
    for name in [
        "elu",
        "elu_derivative",
        "leaky_relu",
        "leaky_relu_derivative",
        "mish",
        "mish_derivative",
        "relu",
        "relu_derivative",
        "sigmoid",
        "sigmoid_derivative",
        "softplus",
        "softplus_derivative",
        "swish",
        "swish_beta_derivative",
        "swish_derivative",
        "tanh",
        "tanh_derivative",
    ]
]
each = pytest.mark.parametrize("function", ELEMENTWISE, ids=lambda function: function.__name__)


@each
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(), (1,), (0,), (2, 0), (3, 4), (2, 3, 4)])
def test_shape_and_dtype_are_kept(function: Callable[..., Array], dtype: type, shape: tuple[int, ...]) -> None:
    """The result is an ndarray of the input's shape and dtype, for 0-d and empty input too."""
    result = function(np.linspace(-3, 3, math.prod(shape)).reshape(shape).astype(dtype))
    assert type(result) is np.ndarray
    assert (result.shape, result.dtype) == (shape, np.dtype(dtype))


@each
@pytest.mark.parametrize("number", [2, -2, 0, 1.5, True, np.int8(-2), np.uint8(3), np.longdouble(0.5)])
def test_other_numbers_count_as_float64(function: Callable[..., Array], number: Any) -> None:
    """Integers, booleans, Python numbers and longdouble give float64."""
    result = function(number)
    assert result.dtype == np.float64
    assert result == function(np.array(float(number)))


@each
def test_layout_changes_nothing(function: Callable[..., Array]) -> None:
    """Fortran order, steps, broadcasts and big-endian bytes give the same values, each at its place."""
    x = np.linspace(-4, 4, 24).reshape(4, 6)
    want = function(x)
    strided = np.zeros((8, 12))[::2, ::2]
    strided[...] = x
    for same in (np.asfortranarray(x), strided, x[::-1][::-1], x.astype(">f8"), x.tolist()):
        assert np.array_equal(function(same), want)
    assert np.array_equal(function(np.broadcast_to(x[0], (3, 6))), np.broadcast_to(want[0], (3, 6)))
    assert np.array_equal(function(x.T), want.T)


@each
def test_blocks_join(function: Callable[..., Array]) -> None:
    """An array longer than a block has the values of its entries."""
    x = np.linspace(-9, 9, 40_001)
    assert np.array_equal(function(x)[::500], function(x[::500]))


@each
def test_input_is_only_read(function: Callable[..., Array]) -> None:
    """A read-only array is enough, and the result is a new array."""
    x = np.linspace(-3, 3, 7)
    x.flags.writeable = False
    result = function(x)
    assert not np.shares_memory(result, x)
    assert result.flags.writeable


@each
def test_subclasses_become_plain(function: Callable[..., Array]) -> None:
    """A subclass of ndarray comes back as a plain array."""
    result = function(np.ma.masked_array([1.0, -2.0], mask=[True, False]))
    assert type(result) is np.ndarray
    assert np.array_equal(result, function(np.array([1.0, -2.0])))


@each
@pytest.mark.parametrize("other", [1j, "1", None, 10**400])
def test_other_objects_are_refused(function: Callable[..., Array], other: Any) -> None:
    """Complex numbers, text and objects are a TypeError."""
    with pytest.raises(TypeError, match="real numbers expected"):
        function(other)


@each
@pytest.mark.parametrize("dtype", DTYPES)
def test_nan_goes_through_alone(function: Callable[..., Array], dtype: type) -> None:
    """NaN gives NaN and spoils no other entry."""
    result = function(np.array([1.0, np.nan, -1.0], dtype=dtype))
    assert np.array_equal(np.isnan(result), [False, True, False])


@each
def test_huge_input_is_like_infinite_input(function: Callable[..., Array]) -> None:
    """Nothing finite gives NaN, nor a value far from the limit."""
    for sign in (1, -1):
        values = function(sign * HUGE)
        assert not np.isnan(values).any()
        limit = function(sign * np.inf)
        if np.isfinite(limit):
            assert np.array_equal(values, np.full_like(values, limit))
