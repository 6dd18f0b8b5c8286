"""The gradients of the two losses of a GAN's generator."""

import numpy as np


def generator_gradients(logit: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return d/dx of log(1 - sigmoid(x)) and of -log(sigmoid(x)), entry by entry."""
    # -σ(1 - σ)/(1 - σ) = -σ, which vanishes for a sample that is seen through: the loss saturates
    # -σ(1 - σ)/σ = -(1 - σ) = -σ(-x), which is -1 there; as a difference it would have no digit left for large x
    return -_sigmoid(logit), -_sigmoid(-logit)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    # the exponent is -log(1 + e^-x), never above 0: nothing overflows
    return np.exp(-np.logaddexp(0, -x))
