"""One entry at a time through np.nditer; a dict of partial functions; a print."""

import math
from functools import partial

import numpy as np


def _each(f, x):
    out = np.empty_like(x)
    with np.nditer([x, out], ["zerosize_ok"], [["readonly"], ["writeonly"]]) as pairs:
        for v, slot in pairs:
            slot[...] = v if math.isnan(v) else f(float(v))
    return out


def _value(v):
    return -math.log1p(math.exp(-v)) if v > 0 else v - math.log1p(math.exp(v))


def _slope(v):
    e = math.exp(-abs(v))
    return (e if v > 0 else 1.0) / (1.0 + e)


UNITS = {"value": partial(_each, _value), "slope": partial(_each, _slope)}


def log_sigmoid(x):
    return UNITS["value"](x)


def log_sigmoid_derivative(x):
    return UNITS["slope"](x)


print(log_sigmoid(np.zeros(1)))
