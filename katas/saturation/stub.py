"""The share of saturated units."""

import numpy as np


def saturated_fraction(x: np.ndarray, activation: str, tol: float = 1e-2) -> float:
    """Return the share of entries at which the derivative of sigmoid or tanh is below `tol` times its maximum."""
    raise NotImplementedError
