"""math.erfc as a ufunc, all in float64, rounded once at the end."""

import math

import numpy as np

_erfc = np.frompyfunc(math.erfc, 1, 1)


def _cdf(wide):
    return _erfc(-wide / math.sqrt(2)) / 2


def gelu(x):
    wide = x.astype(np.float64)
    return np.asarray(np.maximum(wide, -60) * _cdf(wide)).astype(x.dtype)


def gelu_derivative(x):
    wide = np.clip(x.astype(np.float64), -60, 60)
    slope = _cdf(wide) + wide * np.exp(-(wide**2) / 2) / math.sqrt(2 * math.pi)
    return np.asarray(slope).astype(x.dtype)
