"""The SwiGLU feed-forward block."""

import numpy as np


def swiglu_ffn(x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray) -> np.ndarray:
    """Return (silu(x w_gate^T) * (x w_up^T)) w_down^T."""
    raise NotImplementedError


def swiglu_ffn_backward(
    grad_output: np.ndarray, x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_w_gate, grad_w_up, grad_w_down) for a gradient that arrives at the output."""
    raise NotImplementedError
