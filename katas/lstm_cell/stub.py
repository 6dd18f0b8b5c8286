"""One step of an LSTM."""

import numpy as np


def lstm_cell(
    x: np.ndarray, h: np.ndarray, c: np.ndarray, w_ih: np.ndarray, w_hh: np.ndarray, bias: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return (h_next, c_next); the gates are stacked input, forget, cell, output."""
    raise NotImplementedError
