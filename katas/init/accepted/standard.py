"""Standard draws, scaled afterwards; drawn transposed."""

import math

import numpy as np


def xavier_uniform(rng, fan_in, fan_out, gain=1.0):
    std = gain * math.sqrt(2.0 / (fan_in + fan_out))
    return (2 * rng.random((fan_in, fan_out)).T - 1) * (math.sqrt(3) * std)


def kaiming_normal(rng, fan_in, fan_out, negative_slope=0.0):
    gain = math.sqrt(2.0 / (1 + negative_slope**2))
    return rng.standard_normal((fan_in, fan_out)).T * (gain / math.sqrt(fan_in))
