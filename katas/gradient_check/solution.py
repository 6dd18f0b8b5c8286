"""A gradient against central differences."""

from collections.abc import Callable

import numpy as np


def gradient_check(
    f: Callable[[np.ndarray], float], grad: Callable[[np.ndarray], np.ndarray], x: np.ndarray, eps: float = 1e-5
) -> float:
    """Return ‖a - n‖ / (‖a‖ + ‖n‖) of a = grad(x) and the central differences n of f at x; 0 where both are 0."""
    # both sides in float64: the rounding of float32 would look like a small mistake
    point = x.astype(np.float64)
    # flat, since the norm of a matrix may mean another thing; a copy, since grad may work in place
    analytic = np.ravel(grad(point.copy()))
    numeric = np.ravel(_central_differences(f, point, eps))
    size = np.linalg.norm(analytic) + np.linalg.norm(numeric)
    # against 0/0 only: anything larger in the divisor hides the errors of small gradients. np.maximum passes NaN on
    return float(np.linalg.norm(analytic - numeric) / np.maximum(size, np.finfo(np.float64).tiny))


def _central_differences(f: Callable[[np.ndarray], float], point: np.ndarray, eps: float) -> np.ndarray:
    slopes = np.empty_like(point)
    for index in np.ndindex(point.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        below[index] -= eps
        distance = above[index] - below[index]
        slopes[index] = (f(above) - f(below)) / distance
    return slopes
