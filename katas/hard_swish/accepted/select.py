"""Three pieces by np.select, the parabola factored and kept away from huge numbers."""

import numpy as np


def _select(x, middle, right):
    nan = x.dtype.type(np.nan)
    return np.select([x <= -3, x < 3, x >= 3], [np.zeros_like(x), middle, right], default=nan).astype(x.dtype)


def hard_swish(x):
    z = np.clip(x, -3, 3)
    return _select(x, z * (z + 3) / 6, x)


def hard_swish_derivative(x):
    z = np.clip(x, -3, 3)
    return _select(x, z / 3 + x.dtype.type(0.5), np.ones_like(x))
