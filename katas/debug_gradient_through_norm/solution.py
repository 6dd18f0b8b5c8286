"""An output layer of unit vectors, mended."""

import numpy as np


def forward(z: np.ndarray) -> np.ndarray:
    """Return relu(z) divided by its Euclidean norm over the last axis; a row without positive entries gives 0."""
    active = np.maximum(z, 0)
    return active / _norm(active)


def backward(grad_output: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Return the gradient with respect to z for the gradient that arrives at the output of forward."""
    active = np.maximum(z, 0)
    norm = _norm(active)
    y = active / norm
    # the norm depends on every entry of the row. The output has length 1 whatever the length of the input, so the part
    # of the gradient along y can change nothing and is taken out; what is left shrinks with the length
    along = (grad_output * y).sum(axis=-1, keepdims=True)
    # chosen, not multiplied; and z <= 0 lets NaN pass
    return np.where(z <= 0, z.dtype.type(0), (grad_output - y * along) / norm)


def _norm(active: np.ndarray) -> np.ndarray:
    norm = np.sqrt((active * active).sum(axis=-1, keepdims=True))
    # a row of zeros is divided by 1 and stays as it is
    return np.where(norm == 0, 1, norm)
