"""One step of an LSTM."""

import numpy as np


def lstm_cell(
    x: np.ndarray, h: np.ndarray, c: np.ndarray, w_ih: np.ndarray, w_hh: np.ndarray, bias: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return (h_next, c_next); the gates are stacked input, forget, cell, output."""
    # one product for all four gates, then blocks of columns
    i, f, g, o = np.split(x @ w_ih.T + h @ w_hh.T + bias, 4, axis=-1)
    # gates are shares between 0 and 1; what they let through is signed and bounded
    c_next = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c_next), c_next


def _sigmoid(x: np.ndarray) -> np.ndarray:
    e = np.exp(-np.abs(x))  # at most 1
    return np.where(x < 0, e, x.dtype.type(1)) / (1 + e)
