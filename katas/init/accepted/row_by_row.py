"""One row after the other, and Box and Muller by hand."""

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    limit = gain * (6 / (fan_in + fan_out)) ** 0.5
    return np.array([rng.uniform(low=-limit, high=limit, size=fan_in) for _ in range(fan_out)])


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    radius = np.sqrt(-2 * np.log1p(-rng.random((fan_out, fan_in))))
    angle = 2 * np.pi * rng.random((fan_out, fan_in))
    return radius * np.cos(angle) * (2 / (fan_in * (1 + negative_slope**2))) ** 0.5
