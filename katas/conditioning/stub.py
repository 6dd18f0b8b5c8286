"""The condition number of second moments."""

import numpy as np


def second_moment_condition(activations: np.ndarray) -> float:
    """Return the condition number of E[a·aᵀ], the mean taken over all axes but the last."""
    raise NotImplementedError
