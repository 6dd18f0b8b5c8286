"""Comparing an answer with the right one: kind, shape, dtype, then values, each with its own sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import show

Mask = NDArray[np.bool_]


def as_array(got: Any, call: str, function: str) -> NDArray[Any]:
    """Return an answer as an array of real numbers; Python numbers and lists are not arrays."""
    if not isinstance(got, (np.ndarray, np.generic)):
        raise CheckFailed("not_an_array", input=call, got=show(got), function=function, type=type(got).__name__)
    return np.asarray(got)


def require_shape(got: NDArray[Any], want: NDArray[Any], call: str, function: str) -> None:
    """The result has the shape of the right one."""
    if got.shape != want.shape:
        raise CheckFailed(
            "shape", input=call, expected=str(want.shape), got=str(got.shape), function=function
        )  # fmt: skip


def require_dtype(got: NDArray[Any], want: NDArray[Any], call: str, function: str) -> None:
    """The result has the dtype of the right one."""
    if got.dtype != want.dtype:
        raise CheckFailed(
            "dtype", input=call, expected=str(want.dtype), got=str(got.dtype), function=function
        )  # fmt: skip


def wrong(
    got: NDArray[Any], want: NDArray[Any], *, rtol: float, atol: float, scale: NDArray[Any] | None = None
) -> Mask:
    """Return where `got` is further from `want` than `atol + rtol * scale`.

    NaN must meet NaN and an infinity the same infinity. `scale` is the size the error is measured against,
    the right value itself unless given.
    """
    if got.dtype.kind not in "biuf":
        return np.ones(want.shape, dtype=bool)
    a, b = got.astype(np.float64), want.astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        near = np.abs(a - b) <= atol + rtol * (np.abs(b) if scale is None else scale)
        # the tolerance of an infinite value would be infinite
        near &= np.isfinite(a) & np.isfinite(b)
    same = (a == b) | (np.isnan(a) & np.isnan(b))
    bad: Mask = np.asarray(~(near | same))
    return bad


def simplest(bad: Mask, inputs: NDArray[Any]) -> int:
    """Return the flat index of the failing input that is easiest to recompute: fewest digits, then smallest."""
    flat = inputs.ravel()
    return min(np.flatnonzero(bad).tolist(), key=lambda i: (len(repr(float(flat[i]))), abs(flat[i]), flat[i] < 0))
