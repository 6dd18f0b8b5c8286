"""Top-k gating, which chooses experts."""

import numpy as np


def top_k_gating(logits: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (weights, indices) of the k largest logits of the last axis, the largest first."""
    raise NotImplementedError
