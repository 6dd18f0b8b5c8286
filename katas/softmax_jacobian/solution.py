"""The Jacobian of softmax."""

import numpy as np


def softmax_jacobian(x: np.ndarray) -> np.ndarray:
    """Return the Jacobian of softmax along the last axis: shape (..., n, n) for x of shape (..., n)."""
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    jacobian = -s[..., :, np.newaxis] * s[..., np.newaxis, :]
    # s * (1 - s) would lose its digits for s close to 1; but each row adds up to 0, so the rest of the row says it
    diagonal = np.arange(x.shape[-1])
    jacobian[..., diagonal, diagonal] = 0
    jacobian[..., diagonal, diagonal] = -np.sum(jacobian, axis=-1)
    return jacobian
