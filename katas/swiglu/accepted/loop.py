"""A Python loop with math.exp, in float64, entry by entry."""

import math

import numpy as np


def _sigmoid(v):
    return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(max(v, -800.0)) / (1 + math.exp(max(v, -800.0)))


def _silu(v):
    if v == -math.inf:
        return 0.0, 0.0
    if v == math.inf:
        return math.inf, 1.0
    if v != v:
        return v, v
    s = _sigmoid(v)
    return v * s, s + v * s * _sigmoid(-v)


def swiglu(gate, up):
    out = np.zeros_like(gate)
    for i in np.ndindex(gate.shape):
        out[i] = _silu(float(gate[i]))[0] * float(up[i])
    return out


def swiglu_backward(grad_output, gate, up):
    first, second = np.zeros_like(gate), np.zeros_like(gate)
    for i in np.ndindex(gate.shape):
        value, slope = _silu(float(gate[i]))
        first[i] = float(grad_output[i]) * float(up[i]) * slope
        second[i] = float(grad_output[i]) * value
    return first, second
