"""The condition number of second moments."""

import numpy as np


def second_moment_condition(activations: np.ndarray) -> float:
    """Return the condition number of E[a·aᵀ], the mean taken over all axes but the last."""
    samples = activations.reshape(-1, activations.shape[-1]).astype(np.float64)
    if len(samples) < samples.shape[1]:
        # a sum of fewer rank-one matrices than there are units is singular
        return float("inf")
    # the eigenvalues of AᵀA are the squares of these; AᵀA itself would keep only half of the digits
    singular = np.linalg.svd(samples, compute_uv=False)
    if singular[-1] == 0:
        return float("inf")
    # the quotient first: a square may leave the range
    return float((singular[0] / singular[-1]) ** 2)
