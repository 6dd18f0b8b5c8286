"""The SwiGLU feed-forward block."""

import numpy as np


def swiglu_ffn(x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray) -> np.ndarray:
    """Return (silu(x w_gate^T) * (x w_up^T)) w_down^T."""
    gate, up = x @ w_gate.T, x @ w_up.T
    return (gate * _sigmoid(gate) * up) @ w_down.T


def swiglu_ffn_backward(
    grad_output: np.ndarray, x: np.ndarray, w_gate: np.ndarray, w_up: np.ndarray, w_down: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return (grad_x, grad_w_gate, grad_w_up, grad_w_down) for a gradient that arrives at the output."""
    # nothing was kept from the forward pass, so it is walked through once more
    gate, up = x @ w_gate.T, x @ w_up.T
    s = _sigmoid(gate)
    silu = gate * s
    # back through the last product, then the product rule: each factor's gradient holds the other factor
    grad_hidden = grad_output @ w_down
    grad_gate = grad_hidden * up * (s + silu * (1 - s))
    grad_up = grad_hidden * silu
    # x feeds two branches: their gradients add
    grad_x = grad_gate @ w_gate + grad_up @ w_up
    # a weight serves every row, so its gradient is a sum over all of them: one product of matrices
    rows = _rows(x)
    return grad_x, _rows(grad_gate).T @ rows, _rows(grad_up).T @ rows, _rows(grad_output).T @ _rows(silu * up)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    e = np.exp(-np.abs(x))  # at most 1
    return np.where(x < 0, e, x.dtype.type(1)) / (1 + e)


def _rows(a: np.ndarray) -> np.ndarray:
    return a.reshape(-1, a.shape[-1])
