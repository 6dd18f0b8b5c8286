"""SwiGLU and its backward pass."""

import numpy as np


def swiglu(gate: np.ndarray, up: np.ndarray) -> np.ndarray:
    """Return silu(gate) * up, entry by entry."""
    raise NotImplementedError


def swiglu_backward(grad_output: np.ndarray, gate: np.ndarray, up: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (grad_gate, grad_up) for the gradient that arrives at the output of swiglu(gate, up)."""
    raise NotImplementedError
