"""Xavier and Kaiming initialisation."""

import numpy as np


def xavier_uniform(rng: np.random.Generator, fan_in: int, fan_out: int, gain: float = 1.0) -> np.ndarray:
    """Return weights (fan_out, fan_in), uniform in ±gain·√(6/(fan_in + fan_out))."""
    raise NotImplementedError


def kaiming_normal(rng: np.random.Generator, fan_in: int, fan_out: int, negative_slope: float = 0.0) -> np.ndarray:
    """Return normal weights (fan_out, fan_in) with the variance 2/((1 + negative_slope²)·fan_in)."""
    raise NotImplementedError
