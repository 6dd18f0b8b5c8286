"""A Python loop, everything in float64, with the cases at infinity written out."""

import math

import numpy as np


def _value_and_slope(v):
    if math.isinf(v):
        return (v, 1.0) if v > 0 else (0.0, 0.0)
    cdf = 0.5 * math.erfc(-v * math.sqrt(0.5))
    pdf = math.exp(-0.5 * v * v) / math.sqrt(math.tau) if abs(v) < 1e3 or v != v else 0.0
    return v * cdf, cdf + v * pdf


def geglu(gate, up):
    out = np.empty(gate.shape, gate.dtype)
    for i, v in np.ndenumerate(gate):
        out[i] = _value_and_slope(float(v))[0] * float(up[i])
    return out


def geglu_backward(grad_output, gate, up):
    pair = np.empty((2, *gate.shape), gate.dtype)
    for i, v in np.ndenumerate(gate):
        value, slope = _value_and_slope(float(v))
        pair[(0, *i)], pair[(1, *i)] = float(grad_output[i]) * float(up[i]) * slope, float(grad_output[i]) * value
    return pair[0], pair[1]
