"""A linear layer and the batch normalisation after it as one linear layer."""

import numpy as np


def fold_batchnorm(
    weight: np.ndarray,
    bias: np.ndarray,
    mean: np.ndarray,
    var: np.ndarray,
    gamma: np.ndarray,
    beta: np.ndarray,
    eps: float = 1e-5,
) -> tuple[np.ndarray, np.ndarray]:
    """Return weight and bias of the linear layer that does both."""
    # with fixed statistics the normalisation multiplies each output by a number and shifts it
    scale = gamma / np.sqrt(var + eps)
    # an output is a row of the weight; the old bias passes the normalisation as well
    return weight * scale[:, np.newaxis], (bias - mean) * scale + beta
