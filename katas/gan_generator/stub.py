"""The gradients of the two losses of a GAN's generator."""

import numpy as np


def generator_gradients(logit: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return d/dx of log(1 - sigmoid(x)) and of -log(sigmoid(x)), entry by entry."""
    raise NotImplementedError
