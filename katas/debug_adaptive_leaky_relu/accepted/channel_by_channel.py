"""One channel after the other, in a loop over channels only."""

import numpy as np


def adaptive_leaky_relu(x: np.ndarray, negative_slope: np.ndarray) -> np.ndarray:
    return np.stack([np.where(x[:, c] < 0, a * x[:, c], x[:, c]) for c, a in enumerate(negative_slope)], axis=1)


def adaptive_leaky_relu_backward(grad_output, x, negative_slope):
    grad_x, grad_slope = np.empty_like(x), np.empty_like(negative_slope)
    for c, a in enumerate(negative_slope):
        v, g = x[:, c], grad_output[:, c]
        grad_x[:, c] = g * np.where(v > 0, v.dtype.type(1), np.where(v <= 0, a, v))
        grad_slope[c] = (g * np.where(v > 0, v.dtype.type(0), v)).sum()
    return grad_x, grad_slope
