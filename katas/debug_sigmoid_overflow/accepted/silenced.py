"""The overflow is harmless in float64, as 1 / inf is 0; it is silenced where it happens, and the result is rounded once."""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return (1 / (1 + np.exp(-x.astype(np.float64)))).astype(x.dtype)
