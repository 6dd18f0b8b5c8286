"""Comparing an answer with the right one: kind, shape, dtype, then values, each with its own sentence."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import show

Mask = NDArray[np.bool_]


class Source(Protocol):
    """Where an answer comes from; both are written only when they are needed."""

    @property
    def function(self) -> str:
        """The learner's function."""

    @property
    def call(self) -> str:
        """The call as an expression."""


def as_array(got: Any, source: Source) -> NDArray[Any]:
    """Return an answer as an array of real numbers; Python numbers and lists are not arrays."""
    if not isinstance(got, (np.ndarray, np.generic)):
        raise CheckFailed(
            "not_an_array", input=source.call, got=show(got), function=source.function, type=type(got).__name__
        )  # fmt: skip
    return np.asarray(got)


def require_shape(got: NDArray[Any], want: NDArray[Any], source: Source) -> None:
    """The result has the shape of the right one."""
    if got.shape != want.shape:
        raise CheckFailed(
            "shape", input=source.call, expected=str(want.shape), got=str(got.shape), function=source.function
        )  # fmt: skip


def require_dtype(got: NDArray[Any], want: NDArray[Any], source: Source) -> None:
    """The result has the dtype of the right one."""
    if got.dtype != want.dtype:
        raise CheckFailed(
            "dtype", input=source.call, expected=str(want.dtype), got=str(got.dtype), function=source.function
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


def unchanged(before: Any, after: Any) -> bool:
    """Whether an argument is after a call what it was before, to the last bit; so are those in lists and dicts."""
    match before:
        case np.ndarray():
            return isinstance(after, np.ndarray) and (before.shape, before.tobytes()) == (after.shape, after.tobytes())
        case list() | tuple():
            return type(after) is type(before) and len(after) == len(before) and all(map(unchanged, before, after))
        case dict():
            return isinstance(after, dict) and unchanged(list(before.items()), list(after.items()))
    return bool(before == after)


def unit(value: NDArray[Any], dtype: Any = np.float64) -> NDArray[Any]:
    """Return the unit in the last place of float64 values, counted in the places of a dtype.

    np.spacing of the largest number would be NaN.
    """
    places = np.finfo(dtype)
    smallest = int(places.minexp) - places.nmant
    return np.asarray(np.ldexp(1.0, np.maximum(np.frexp(value)[1] - 1 - places.nmant, smallest)))


def ulp(got: Any, want: Any) -> float | None:
    """Return how far a number is off in units of the last place of the right one, None where that says nothing."""
    numbers = want.dtype.kind == "f" and got.dtype.kind in "biuf" and np.isfinite(want) and np.isfinite(got)
    if not numbers or want == 0:
        return None
    right = np.asarray(want, dtype=np.float64)
    with np.errstate(over="ignore"):
        return float(np.abs(np.float64(got) - right) / unit(right, want.dtype))


def simplest(bad: Mask, inputs: NDArray[Any]) -> int:
    """Return the flat index of the failing input that is easiest to recompute: fewest digits, then smallest."""
    flat = inputs.ravel()
    return min(np.flatnonzero(bad).tolist(), key=lambda i: (len(repr(float(flat[i]))), abs(flat[i]), flat[i] < 0))
