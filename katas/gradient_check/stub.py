"""A gradient against central differences."""

from collections.abc import Callable

import numpy as np


def gradient_check(
    f: Callable[[np.ndarray], float], grad: Callable[[np.ndarray], np.ndarray], x: np.ndarray, eps: float = 1e-5
) -> float:
    """Return ‖a - n‖ / (‖a‖ + ‖n‖) of a = grad(x) and the central differences n of f at x; 0 where both are 0."""
    raise NotImplementedError
