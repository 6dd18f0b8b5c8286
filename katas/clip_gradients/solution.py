"""Clipping gradients by their global norm."""

import numpy as np


def clip_grad_norm(grads: list[np.ndarray], max_norm: float) -> tuple[list[np.ndarray], float]:
    """Return the gradients, scaled down together if their norm is above `max_norm`, and the norm they had."""
    total_norm = _norm(grads)
    # a Python float: times an np.float64 a float32 array would become float64
    scale = max_norm / total_norm if total_norm > max_norm else 1.0
    return [grad * scale for grad in grads], total_norm


def _norm(grads: list[np.ndarray]) -> float:
    """Return the Euclidean norm of all entries together."""
    # the 0 in front: a list without arrays has a norm as well
    entries = np.concatenate([np.zeros(1), *(grad.ravel().astype(np.float64) for grad in grads)])
    largest = float(np.max(np.abs(entries)))
    if largest == 0 or not np.isfinite(largest):
        return largest
    # relative to the largest entry no square overflows, and none that matters vanishes
    return largest * float(np.sqrt(np.sum((entries / largest) ** 2)))
