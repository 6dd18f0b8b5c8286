"""What functions of several arrays do with layouts, odd dtypes and extreme numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference.oracle import Array

rng = np.random.default_rng(71)
SQUARE, OTHER = rng.normal(size=(2, 4, 4))
ROW: Array = SQUARE[0]
MASK = OTHER > 0
LABELS = np.array([0, 3, 1, 2])
Call = tuple[Callable[..., Any], tuple[Any, ...]]

CALLS: dict[str, Call] = {
    "prelu": (ref.prelu, (SQUARE, ROW)),
    "prelu_backward": (ref.prelu_backward, (OTHER, SQUARE, ROW)),
    "softmax": (ref.softmax, (SQUARE, 0)),
    "softmax_backward": (ref.softmax_backward, (OTHER, ref.softmax(SQUARE))),
    "adaptive_relu_backward": (ref.adaptive_relu_backward, (OTHER, SQUARE, 0.5, 2.0)),
    "crelu_backward": (ref.crelu_backward, (np.concatenate([OTHER, SQUARE], axis=1), SQUARE)),
    "apl": (ref.apl, (SQUARE, ROW, OTHER[0])),
    "apl_backward": (ref.apl_backward, (OTHER, SQUARE, ROW, OTHER[0])),
    "dynamic_tanh_backward": (ref.dynamic_tanh_backward, (OTHER, SQUARE, 0.5, ROW, ROW)),
    "maxout": (ref.maxout, (SQUARE, 2)),
    "maxout_backward": (ref.maxout_backward, (OTHER[:, :2], SQUARE, 2)),
    "glu": (ref.glu, (SQUARE, 0)),
    "glu_backward": (ref.glu_backward, (OTHER[:, :2], SQUARE)),
    "geglu": (ref.geglu, (SQUARE, OTHER)),
    "geglu_backward": (ref.geglu_backward, (OTHER, SQUARE, OTHER)),
    "swiglu": (ref.swiglu, (SQUARE, OTHER)),
    "swiglu_backward": (ref.swiglu_backward, (OTHER, SQUARE, OTHER)),
    "lstm_cell": (ref.lstm_cell, (SQUARE, OTHER, OTHER, np.ones((16, 4)), np.ones((16, 4)), np.ones(16))),
    "swiglu_ffn_backward": (ref.swiglu_ffn_backward, (OTHER, SQUARE, OTHER, OTHER, SQUARE)),
    "logsumexp": (ref.logsumexp, (SQUARE, 0)),
    "log_softmax": (ref.log_softmax, (SQUARE, 0)),
    "log_softmax_backward": (ref.log_softmax_backward, (OTHER, ref.log_softmax(SQUARE))),
    "softmax_temperature": (ref.softmax_temperature, (SQUARE, 0.5)),
    "masked_softmax": (ref.masked_softmax, (SQUARE, MASK)),
    "sparsemax": (ref.sparsemax, (SQUARE,)),
    "sparsemax_backward": (ref.sparsemax_backward, (OTHER, ref.sparsemax(SQUARE))),
    "softmax_jacobian": (ref.softmax_jacobian, (SQUARE,)),
    "cross_entropy_backward": (ref.cross_entropy_backward, (SQUARE, LABELS)),
    "smoothed_cross_entropy": (ref.smoothed_cross_entropy, (SQUARE, LABELS)),
    "focal_loss_backward": (ref.focal_loss_backward, (SQUARE, MASK)),
    "bce_with_logits_backward": (ref.bce_with_logits_backward, (SQUARE, MASK)),
    "l2_normalize": (ref.l2_normalize, (SQUARE, 0)),
    "l2_normalize_backward": (ref.l2_normalize_backward, (OTHER, SQUARE)),
    "generator_gradients": (ref.generator_gradients, (SQUARE,)),
    "linear_backward": (ref.linear_backward, (OTHER, SQUARE, OTHER)),
    "relu_forward": (ref.relu_forward, (SQUARE,)),
    "relu_backward": (ref.relu_backward, (OTHER, SQUARE)),
    "attention_backward": (ref.attention_backward, (OTHER, SQUARE, OTHER, SQUARE, MASK)),
    "fold_batchnorm": (ref.fold_batchnorm, (SQUARE, ROW, ROW, np.ones(4), ROW, ROW)),
    "log_relu_backward": (ref.log_relu_backward, (OTHER, SQUARE)),
    "step_relu": (ref.step_relu, (SQUARE,)),
    "forward": (ref.forward, (SQUARE,)),
    "backward": (ref.backward, (OTHER, SQUARE)),
    "adaptive_leaky_relu_backward": (ref.adaptive_leaky_relu_backward, (OTHER, SQUARE, ROW)),
}
each = pytest.mark.parametrize(("function", "arguments"), CALLS.values(), ids=CALLS.keys())


def results(value: Any) -> list[Array]:
    """Return the results of a call as a list."""
    return list(value) if isinstance(value, tuple) else [value]


def changed(arguments: tuple[Any, ...], change: Callable[[Array], Array]) -> list[Any]:
    """Return the arguments with all arrays changed."""
    return [change(value) if isinstance(value, np.ndarray) else value for value in arguments]


def strided(value: Array) -> Array:
    """Return the same numbers with gaps between them."""
    wide: Array = np.zeros([2 * length for length in value.shape], value.dtype)
    view = wide[tuple(slice(None, None, 2) for _ in value.shape)]
    view[...] = value
    return view


def read_only(value: Array) -> Array:
    """Return a copy that cannot be written."""
    copy = value.copy()
    copy.flags.writeable = False
    return copy


@each
@pytest.mark.parametrize("change", [np.asfortranarray, strided, read_only, np.ma.masked_array])
def test_layout_changes_nothing(
    function: Callable[..., Any], arguments: tuple[Any, ...], change: Callable[[Array], Array]
) -> None:
    """Fortran order, gaps, read-only and subclassed arrays give the results of plain ones, as new plain arrays."""
    given = changed(arguments, change)
    before = [np.array(value) for value in given]
    for got, want in zip(results(function(*given)), results(function(*arguments)), strict=True):
        assert type(got) is np.ndarray
        assert np.allclose(got, want, rtol=1e-13, atol=1e-16)
        assert not any(isinstance(value, np.ndarray) and np.shares_memory(got, value) for value in given)
    assert all(np.array_equal(a, b) for a, b in zip(before, given, strict=True))


@each
def test_integers_count_as_float64(function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """Arrays of integers, and lists of them, give the float64 results of the same numbers."""
    whole = changed(arguments, lambda value: value if value.dtype.kind in "bi" else np.rint(3 * value))
    integers = changed(tuple(whole), lambda value: value if value.dtype.kind == "b" else value.astype(np.int64))
    for got, want in zip(results(function(*integers)), results(function(*whole)), strict=True):
        assert got.dtype.kind in "fi"
        assert np.array_equal(got, want, equal_nan=True)


@each
@pytest.mark.parametrize("size", [1e300, 1e-300, np.inf, np.nan])
@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_no_warning_for_any_input(
    function: Callable[..., Any], arguments: tuple[Any, ...], size: float, dtype: type
) -> None:
    """Huge, tiny, infinite and NaN entries pass without a warning."""
    limit = float(np.finfo(dtype).max) / 4
    size = min(size, limit) if np.isfinite(size) else size

    def extreme(value: Array) -> Array:
        return value if value.dtype.kind in "bi" else np.where(value > 0, size, -value).astype(dtype)

    for result in results(function(*changed(arguments, extreme))):
        assert isinstance(result, np.ndarray)
