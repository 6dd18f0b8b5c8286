"""Softmax with a temperature."""

import numpy as np


def softmax_temperature(x: np.ndarray, temperature: float = 1.0, axis: int = -1) -> np.ndarray:
    """Return the softmax of x / temperature along `axis`; at 0 the largest entries share 1."""
    if temperature < 0:
        raise ValueError(f"the temperature must not be negative, it is {temperature}")
    # the difference comes first: of neighbours far from 0 it is exact, while a quotient of theirs is rounded
    below = x - np.max(x, axis=axis, keepdims=True, initial=-np.inf)
    if temperature == 0:
        # the limit: exp(0) for the largest, exp(-inf) for all others; a comparison would lose NaN
        weights = np.where(np.isnan(below), below, below == 0).astype(x.dtype)
    else:
        weights = np.exp(below / temperature)
    return weights / np.sum(weights, axis=axis, keepdims=True)
