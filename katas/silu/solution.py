"""SiLU and its derivative."""

import numpy as np


def silu(x: np.ndarray) -> np.ndarray:
    """Return x * sigmoid(x), entry by entry."""
    gate, _ = _gates(x)
    # far on the left the gate is 0; -inf times 0 would be NaN, while any finite number times 0 is 0
    return np.maximum(x, _lowest(x)) * gate


def silu_derivative(x: np.ndarray) -> np.ndarray:
    """Return the derivative of silu at the input x."""
    u = np.clip(x, _lowest(x), -_lowest(x))
    gate, shut = _gates(u)
    # product rule: s + x·s·(1 - s)
    return gate * (1 + u * shut)


def _gates(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return sigmoid(x) and 1 - sigmoid(x); the second is not subtracted but computed as sigmoid(-x)."""
    e = np.exp(-np.abs(x))  # never above 1, so nothing overflows
    near_one, near_zero = 1 / (1 + e), e / (1 + e)
    return np.where(x < 0, near_zero, near_one), np.where(x < 0, near_one, near_zero)


def _lowest(x: np.ndarray) -> float:
    """Return the most negative finite number of the dtype of x, as a Python number that does not widen float32."""
    return float(np.finfo(x.dtype).min)
