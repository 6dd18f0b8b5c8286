"""The gradient of a scalar function by central differences."""

from collections.abc import Callable

import numpy as np


def numeric_gradient(f: Callable[[np.ndarray], float], x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Return the gradient of f at x, in the shape and dtype of x."""
    # with seven digits f(x + eps) and f(x - eps) would agree in all but the last one or two
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point[index] + eps, point[index] - eps
        # both sums were rounded: the points are above - below apart, not 2 eps
        gradient[index] = (_moved(f, point, index, above) - _moved(f, point, index, below)) / (above - below)
    return gradient.astype(x.dtype)


def _moved(f: Callable[[np.ndarray], float], point: np.ndarray, index: tuple[int, ...], value: float) -> float:
    # f may overwrite its argument or return a view of it: it gets an array that nobody else holds
    moved = point.copy()
    moved[index] = value
    return float(f(moved))
