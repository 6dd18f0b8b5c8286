"""GEGLU and its backward pass."""

import math

import numpy as np

# numpy has no erfc; with `otypes` an empty array is no problem
_erfc = np.vectorize(math.erfc, otypes=[float])


def geglu(gate: np.ndarray, up: np.ndarray) -> np.ndarray:
    """Return gelu(gate) * up, entry by entry, with the exact gelu."""
    return _gelu(gate) * up


def geglu_backward(grad_output: np.ndarray, gate: np.ndarray, up: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_gate, grad_up) for the gradient that arrives at the output of geglu(gate, up)."""
    # a product hands each factor the gradient times the other factor; the gate passes it on through gelu
    return grad_output * up * _gelu_slope(gate), grad_output * _gelu(gate)


def _distribution(x: np.ndarray) -> np.ndarray:
    # 1 + erf cancels on the left, erfc is small there by itself; it works in float64
    return (_erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def _gelu(x: np.ndarray) -> np.ndarray:
    # -inf * 0 would be NaN; the lowest number times 0 is the limit
    return np.maximum(x, np.finfo(x.dtype).min) * _distribution(x)


def _gelu_slope(x: np.ndarray) -> np.ndarray:
    # beyond 40 the density is 0: there x * x may overflow, and inf * 0 is NaN
    near = np.clip(x, -40, 40)
    return _distribution(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)
