"""Xavier and Kaiming initialisation."""

from math import sqrt

import numpy as np


def xavier_uniform(rng: np.random.Generator, fan_in: int, fan_out: int, gain: float = 1.0) -> np.ndarray:
    """Return weights (fan_out, fan_in), uniform in ±gain·√(6/(fan_in + fan_out))."""
    # the variance is to be 2/(fan_in + fan_out), and that of a uniform distribution on ±b is b²/3
    bound = gain * sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_out, fan_in))


def kaiming_normal(rng: np.random.Generator, fan_in: int, fan_out: int, negative_slope: float = 0.0) -> np.ndarray:
    """Return normal weights (fan_out, fan_in) with the variance 2/((1 + negative_slope²)·fan_in)."""
    # numpy wants the standard deviation, so a root of the variance
    return rng.normal(0, sqrt(2 / ((1 + negative_slope**2) * fan_in)), (fan_out, fan_in))
