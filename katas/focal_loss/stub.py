"""Binary focal loss from logits and its backward pass."""

import numpy as np


def focal_loss(logits: np.ndarray, targets: np.ndarray, gamma: float = 2.0, alpha: float = 0.25) -> np.ndarray:
    """Return the mean over all entries of -alpha_t·(1 - p_t)^gamma·log(p_t), one number."""
    raise NotImplementedError


def focal_loss_backward(logits: np.ndarray, targets: np.ndarray, gamma: float = 2.0, alpha: float = 0.25) -> np.ndarray:
    """Return the gradient of focal_loss with respect to the logits."""
    raise NotImplementedError
