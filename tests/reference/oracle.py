"""What the tests of the references measure with: exact values from mpmath, errors in units of the last place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
mp: Any = mpmath.mp
mpf: Any = mpmath.mpf
Exact = Callable[[Any], Any]
DTYPES = (np.float64, np.float32, np.float16)
SPECIAL = np.array([-np.inf, np.inf, np.nan])
HUGE = np.array([1e4, 1e10, 1e100, 1e155, 1e300, 1.7e308])
BITS = 400


def grid() -> Array:
    """Return a few hundred points of both signs: dense in [-4, 4], then to 40, to 800, and down to 1e-320."""
    rng = np.random.default_rng(20)
    return np.concatenate(
        [
            *(sign * 10.0 ** rng.uniform(-300, -1, 30) for sign in (1, -1)),
            *(rng.uniform(-top, top, 120) for top in (4, 40, 800)),
            [0.0, 1e-310, -1e-310, -708.4, -709.8, -745.0, 709.8, 745.2],
        ]
    )


def ulps(got: Array, exact: Exact, x: Array, scale: Exact | None = None) -> Array:
    """Return the error at each point in units of the last place of the exact value, or of a `scale` if given.

    Where the exact value is subnormal the unit is the smallest subnormal.
    """
    mp.prec = BITS
    errors = []
    for value, point in zip(got.ravel().tolist(), x.ravel().tolist(), strict=True):
        truth = mpf(exact(mpf(point)))
        size = abs(truth) if scale is None else max(abs(truth), abs(scale(mpf(point))))
        errors.append(float(abs(mpf(value) - truth) / mpf(float(np.spacing(float(size))))))
    return np.array(errors)


def rounded(exact: Exact, x: Array) -> Array:
    """Return the exact values at float32 points, rounded once to float32."""
    mp.prec = BITS
    return np.array([nearest32(mpf(exact(mpf(point)))) for point in x.tolist()], dtype=np.float32)


def nearest32(truth: Any) -> np.float32:
    """Round to float32 through a float64 that was rounded to odd, so that no tie is decided twice."""
    near = float(truth)
    if mpf(near) != truth and np.isfinite(near):
        bits = np.float64(near).view(np.int64)
        if not bits & 1:
            towards = np.inf if truth > near else -np.inf
            near = float(np.nextafter(near, towards))
    with np.errstate(all="ignore"):
        return np.float32(near)
