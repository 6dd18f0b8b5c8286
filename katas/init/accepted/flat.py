"""Drawn flat and shaped afterwards; the normal weights in place."""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    a = gain * np.sqrt(6.0) / np.sqrt(fan_in + fan_out)
    return rng.uniform(-a, a, fan_in * fan_out).reshape(fan_out, fan_in)


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    w = np.empty((fan_out, fan_in))
    rng.standard_normal(out=w)
    w /= np.hypot(1, negative_slope) * np.sqrt(fan_in / 2)
    return w
