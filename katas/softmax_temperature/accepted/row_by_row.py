"""A loop over rows in Python floats."""

import math

import numpy as np


class NegativeTemperature(ValueError):
    pass


def _row(values, temperature):
    if any(math.isnan(v) for v in values):
        return [math.nan] * len(values)
    top = max(values)
    if temperature == 0:
        e = [float(v == top) for v in values]
    else:
        e = [math.exp((v - top) / temperature) for v in values]
    total = math.fsum(e)
    return [v / total for v in e]


def softmax_temperature(x, temperature=1.0, axis=-1):
    if temperature < 0:
        raise NegativeTemperature(temperature)
    rows = np.moveaxis(x, axis, -1)
    out = np.empty(rows.shape, x.dtype)
    for index in np.ndindex(*rows.shape[:-1]) if x.size else ():
        out[index] = _row(rows[index].tolist(), temperature)
    return np.moveaxis(out, -1, axis)
