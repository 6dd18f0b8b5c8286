"""Hypotenuse after hypotenuse, as PyTorch with its 1e-6 in the divisor."""

import numpy as np


def clip_grad_norm(grads, max_norm):
    total_norm = 0.0
    for grad in grads:
        total_norm = np.hypot(total_norm, np.hypot.reduce(grad.astype(np.float64), axis=None))
    clip_coef = min(1.0, float(max_norm / (total_norm + 1e-6)))
    return [np.multiply(grad, clip_coef, dtype=grad.dtype) for grad in grads], total_norm
