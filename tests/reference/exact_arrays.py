"""Backward passes in exact arithmetic: arrays of mpmath numbers, written as the textbook has them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.reference.oracle import mp, mpf

Array = NDArray[Any]

lift = np.frompyfunc(lambda value: mpf(float(value)), 1, 1)
exp = np.frompyfunc(mp.exp, 1, 1)
log = np.frompyfunc(mp.log, 1, 1)
log1p = np.frompyfunc(mp.log1p, 1, 1)
tanh = np.frompyfunc(mp.tanh, 1, 1)
sqrt = np.frompyfunc(mp.sqrt, 1, 1)
erfc = np.frompyfunc(mp.erfc, 1, 1)


def exact(value: Any) -> Array:
    """Return an array of exact numbers."""
    return np.asarray(lift(np.asarray(value, dtype=np.float64)), dtype=object)


def sigma(x: Array) -> Any:
    """Return the logistic sigmoid."""
    return 1 / (1 + exp(-x))


def softmax(x: Array) -> Any:
    """Return the softmax along the last axis."""
    powers = exp(x)
    return powers / powers.sum(axis=-1, keepdims=True)


def size(x: Array) -> Any:
    """Return the largest absolute value, for the size of terms that are summed."""
    return max((abs(value) for value in x.ravel()), default=mpf(0))


def close(got: Any, want: Any, digits: float = 1e-13, scale: Any = None) -> bool:
    """Say whether all entries are right to `digits` relative to themselves, or to a scale that broadcasts."""
    truth = np.asarray(want, dtype=object)
    assert np.shape(got) == truth.shape, f"{np.shape(got)} is not {truth.shape}"
    error = abs(exact(got) - truth)
    return bool(np.all(error <= digits * (abs(truth) if scale is None else np.asarray(scale, dtype=object))))


def gradient(f: Any, x: Array, index: tuple[int, ...]) -> Any:
    """Return the derivative of a scalar function of an exact array in one entry: central differences at 1e-40."""
    step = mpf(10) ** -40
    up, down = x.copy(), x.copy()
    up[index] += step
    down[index] -= step
    return (f(up) - f(down)) / (2 * step)
