"""GEGLU and its backward pass."""

import numpy as np


def geglu(gate: np.ndarray, up: np.ndarray) -> np.ndarray:
    """Return gelu(gate) * up, entry by entry, with the exact gelu."""
    raise NotImplementedError


def geglu_backward(grad_output: np.ndarray, gate: np.ndarray, up: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_gate, grad_up) for the gradient that arrives at the output of geglu(gate, up)."""
    raise NotImplementedError
