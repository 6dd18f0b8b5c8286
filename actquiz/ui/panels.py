"""What every picture of a sample shows, whatever it is drawn with: two ranges, errors, and notes in words."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actquiz.grading.sample import Sample
from actquiz.i18n import text
from actquiz.ui.scale import step_for, written

# log10 of an error that is shown as none
FLOOR = -18
# more stretches than these are counted, not listed
_LISTED = 3


def value_range(sample: Sample) -> tuple[float, float]:
    """Return the range of what is expected, widened for what was got, but to not more than three times its height."""
    low, high = float(sample.expected.min()), float(sample.expected.max())
    span = high - low or 1.0
    got = sample.got[np.isfinite(sample.got)]
    if got.size:
        low = min(low, max(float(got.min()), low - span))
        high = max(high, min(float(got.max()), high + span))
    if low == high:
        low, high = low - span / 2, high + span / 2
    step = step_for(high - low, 4) / 4
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step


def errors(sample: Sample) -> NDArray[Any]:
    """Return the absolute error, NaN where either is no number."""
    with np.errstate(invalid="ignore", over="ignore"):
        found: NDArray[Any] = np.abs(sample.got - sample.expected)
    found[~np.isfinite(sample.got)] = np.nan
    return found


def log_errors(sample: Sample) -> NDArray[Any]:
    """Return log10 of the absolute error, not below `FLOOR`."""
    clipped = np.clip(errors(sample), 10.0**FLOOR, np.finfo(np.float64).max)
    logs: NDArray[Any] = np.log10(clipped)
    return logs


def error_range(logs: NDArray[Any]) -> tuple[float, float]:
    """Return the range of the lower panel; up to an error of 1 it is the same for all pictures."""
    return FLOOR, max(0.0, math.ceil(float(np.nan_to_num(logs, nan=FLOOR).max())))


def error_step(top: float) -> float:
    """Return how far apart the numbers of the lower panel are: six digits, unless an error is huge."""
    return 6.0 * math.ceil((top - FLOOR) / 36)


def has_error(sample: Sample) -> bool:
    """Whether any point that is a number is not exactly right."""
    return bool(np.nan_to_num(errors(sample)).any())


def notes(sample: Sample, language: str) -> Iterator[str]:
    """Yield what a picture cannot show or does not show well."""
    count = sample.x.size
    finite = np.isfinite(sample.got)
    if has_error(sample):
        found = errors(sample)
        worst = int(np.nanargmax(found))
        yield text("kata.plot.largest", language, error=f"{found[worst]:.2g}", x=written(sample.x[worst]))
    elif finite.any():
        yield text("kata.plot.exact", language, count=int(finite.sum()))
    for name, mask in (
        ("NaN", np.isnan(sample.got)), ("+inf", np.isposinf(sample.got)), ("-inf", np.isneginf(sample.got)),
    ):  # fmt: skip
        if mask.any():
            where = _where(mask, sample.x) or text("kata.plot.points", language, points=int(mask.sum()), count=count)
            yield text("kata.plot.not_finite", language, value=name, where=where)
    low, high = value_range(sample)
    if finite.any() and (sample.got[finite].min() < low or sample.got[finite].max() > high):
        reached = (f"{end:.3g}" for end in (sample.got[finite].min(), sample.got[finite].max()))
        yield text("kata.plot.beyond", language, low=next(reached), high=next(reached))


def stretches(mask: NDArray[np.bool_]) -> Iterator[slice]:
    """Yield the runs of a mask."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]])))
    yield from (slice(first, last) for first, last in edges.reshape(-1, 2).tolist())


def _where(mask: NDArray[np.bool_], x: NDArray[Any]) -> str:
    """Write the stretches of x that are masked, "" where there are many."""
    found = list(stretches(mask))
    return "" if len(found) > _LISTED else ", ".join(_stretch(part.start, part.stop - 1, x) for part in found)


def _stretch(first: int, last: int, x: NDArray[Any]) -> str:
    if first == last:
        return f"x = {written(x[first])}"
    if last == x.size - 1 and first > 0:
        return f"x ≥ {written(x[first])}"
    if first == 0 and last < x.size - 1:
        return f"x ≤ {written(x[last])}"
    return f"{written(x[first])} ≤ x ≤ {written(x[last])}"
