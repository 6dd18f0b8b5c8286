"""Both branches everywhere with the warnings switched off; float32 goes through float64; lambdas with defaults."""

import functools

import numpy as np


def _in_double(function):
    @functools.wraps(function)
    def wrapped(x, alpha=1.0):
        with np.errstate(all="ignore"):
            return np.asarray(function(x.astype(np.float64), alpha)).astype(x.dtype)

    return wrapped


elu = _in_double(lambda x, alpha=1.0: np.where(x > 0, x, alpha * np.expm1(x)))
elu_derivative = _in_double(lambda x, alpha=1.0: np.where(x > 0, 1.0, alpha * np.exp(x)))
