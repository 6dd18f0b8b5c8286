"""Gradients from differences, and the check of a gradient against them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from actquiz.reference._float64 import Array, result_dtype, rounded


def numeric_gradient(f: Callable[[Array], float], x: Array, eps: float = 1e-5) -> Array:
    """Return the gradient of a scalar function of an array by central differences, in the shape and dtype of `x`.

    `f` is called with float64 arrays whatever the dtype of `x`: in float32 the difference would drown in rounding.
    The error is about eps²·f‴/6 + 1e-16·abs(f)/eps, smallest near eps = 1e-5.
    """
    return rounded(_gradient(f, x, eps), result_dtype(x))


def _gradient(f: Callable[[Array], float], x: Array, eps: float) -> Array:
    point = np.array(x, dtype=np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(point.shape):
        centre = point[index]
        above, below = centre + eps, centre - eps
        point[index] = above
        up = float(f(point.copy()))
        point[index] = below
        down = float(f(point.copy()))
        point[index] = centre
        gradient[index] = (up - down) / (above - below)  # the step that was really taken
    return gradient


def gradient_check(f: Callable[[Array], float], grad: Callable[[Array], Array], x: Array, eps: float = 1e-5) -> float:
    """Return the relative error ‖a - n‖/(‖a‖ + ‖n‖) of the gradient a = grad(x) against central differences n.

    It is 0 where both are 0. Below 1e-7 all is well, above 1e-3 something is wrong; a kink between x ± eps looks like
    a mistake. Both are evaluated in float64.
    """
    numeric = _gradient(f, x, eps)
    analytic = np.asarray(grad(np.array(x, dtype=np.float64)), dtype=np.float64)
    size = float(np.linalg.norm(analytic) + np.linalg.norm(numeric))
    return float(np.linalg.norm(analytic - numeric)) / max(size, np.finfo(np.float64).tiny)
