"""From a call that fails to the smallest and roundest one that still does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from actquiz.grading.checks.probe import Probe
from actquiz.grading.failure import CheckFailed

_TRIES = 120


def smallest(probe: Probe, failure_of: Callable[[Probe], CheckFailed | None]) -> CheckFailed | None:
    """Return the failure of the smallest call that was found, None if no smaller one fails."""
    found: CheckFailed | None = None
    tries = iter(range(_TRIES))
    smaller = _smaller(probe)
    # a step that fails becomes the call to make smaller
    while (candidate := next(smaller, None)) and next(tries, None) is not None:
        if failure := failure_of(candidate):
            found, smaller = failure, _smaller(candidate)
    return found


def _smaller(probe: Probe) -> Iterator[Probe]:
    """Yield smaller calls of which the reference knows the answer: shorter axes first, then rounder numbers."""
    for change in (*_cuts(probe), *_roundings()):
        args = tuple(change(arg) for arg in probe.args)
        if not all(map(_same, args, probe.args)):
            candidate = replace(probe, args=args)
            if _has_answer(candidate):
                yield candidate


def _cuts(probe: Probe) -> Iterator[Callable[[Any], Any]]:
    """Yield ways to keep one entry of an axis, one half, or all but one, for all arrays in which it is as long."""
    arrays = [arg for arg in probe.args if isinstance(arg, np.ndarray)]
    for ndim, axis, length in dict.fromkeys((arg.ndim, *place) for arg in arrays for place in enumerate(arg.shape)):
        half = length // 2
        kept = [slice(i, i + 1) for i in range(min(length, 4))] + [slice(0, half), slice(half, length)]
        kept += [np.delete(np.arange(length), i) for i in range(length if 2 < length <= 8 else 0)]
        for part in kept if length > 1 else ():
            yield partial(_cut, ndim=ndim, axis=axis, length=length, part=part)


def _cut(arg: Any, ndim: int, axis: int, length: int, part: Any) -> Any:
    if isinstance(arg, np.ndarray) and arg.ndim == ndim and arg.shape[axis] == length:
        return arg[(*(slice(None),) * axis, part)].copy()
    return arg


def _roundings() -> Iterator[Callable[[Any], Any]]:
    for digits in (0, 1, 2):
        yield partial(_rounded, digits=digits)


def _rounded(arg: Any, digits: int) -> Any:
    if isinstance(arg, np.ndarray) and arg.dtype.kind == "f":
        with np.errstate(all="ignore"):
            return np.where(np.abs(arg) < 1e6, np.round(arg, digits), arg).astype(arg.dtype)
    return arg


def _same(a: Any, b: Any) -> bool:
    if isinstance(a, np.ndarray):
        return bool(a.shape == b.shape and a.tobytes() == b.tobytes())
    return a is b


def _has_answer(probe: Probe) -> bool:
    try:
        probe.want()
    except (ValueError, IndexError):
        return False
    return True
