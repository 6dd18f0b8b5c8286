"""abs(x) only: the tail of the left side serves the right one."""

import math

import numpy as np

C = 0.044715


def _parts(x):
    t = np.minimum(np.abs(x), 50)
    q = C * t * t
    k = math.sqrt(8 / math.pi)
    return t, np.exp(-k * t * (1 + q)), k * t * (1 + 3 * q)


def gelu_tanh(x):
    t, e, _ = _parts(x)
    return np.maximum(x, 0) - t * (e / (1 + e))


def gelu_tanh_derivative(x):
    _, e, growth = _parts(x)
    low = e / (1 + e) * (1 - growth / (1 + e))
    return np.where(x > 0, 1 - low, low)
