"""SwiGLU and its backward pass."""

import numpy as np


def swiglu(gate: np.ndarray, up: np.ndarray) -> np.ndarray:
    """Return silu(gate) * up, entry by entry."""
    return _silu(gate) * up


def swiglu_backward(grad_output: np.ndarray, gate: np.ndarray, up: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_gate, grad_up) for the gradient that arrives at the output of swiglu(gate, up)."""
    # a product hands each factor the gradient times the other factor; the gate passes it on through silu
    return grad_output * up * _silu_slope(gate), grad_output * _silu(gate)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    # e^-|x| is at most 1 and cannot overflow; where x < 0, numerator and denominator are multiplied by e^x
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def _silu(x: np.ndarray) -> np.ndarray:
    # -inf * 0 would be NaN; the lowest number times 0 is the limit
    return np.maximum(x, np.finfo(x.dtype).min) * _sigmoid(x)


def _silu_slope(x: np.ndarray) -> np.ndarray:
    # both factors of x * sigmoid(x) depend on x; sigmoid(-x) is 1 - sigmoid(x) without the difference
    limits = np.finfo(x.dtype)
    return _sigmoid(x) * (1 + np.clip(x, limits.min, limits.max) * _sigmoid(-x))
