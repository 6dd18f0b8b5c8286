"""Softshrink, moved back by lambd where something is left; masks into buffers."""

import numpy as np


def hardshrink(x, lambd=0.5):
    soft = x - np.clip(x, -lambd, lambd)
    return np.where(soft == 0, np.zeros_like(x), soft + np.copysign(x.dtype.type(lambd), x))


def hardshrink_derivative(x, lambd=0.5):
    d = np.full_like(x, np.nan)
    d[np.abs(x) <= lambd] = 0
    d[np.abs(x) > lambd] = 1
    return d
