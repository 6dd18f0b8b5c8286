"""A cubic polynomial and logaddexp, in float64, rounded once."""

import math

import numpy as np

A, B = math.sqrt(8 / math.pi), math.sqrt(8 / math.pi) * 0.044715


def _log_gate(t):
    return -np.logaddexp(0, -np.polyval([B, 0, A, 0], t))


def _inside(x):
    return np.clip(x.astype(np.float64), -90, 90)


def gelu_tanh(x):
    t = _inside(x)
    return np.where(x > 90, x, (t * np.exp(_log_gate(t))).astype(x.dtype))


def gelu_tanh_derivative(x):
    t = _inside(x)
    gate = np.exp(_log_gate(t))
    slope = gate + t * gate * np.exp(_log_gate(-t)) * np.polyval([3 * B, 0, A], t)
    return slope.astype(x.dtype)
