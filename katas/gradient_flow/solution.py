"""The gradient, layer by layer."""

import numpy as np


def gradient_norms(x: np.ndarray, weights: list[np.ndarray], grad_output: np.ndarray, activation: str) -> list[float]:
    """Return the Frobenius norm of the gradient with respect to the input of each layer f(a·Wᵀ)."""
    if activation not in FUNCTIONS:
        raise ValueError(f"no activation {activation!r}; known: {', '.join(FUNCTIONS)}")
    function, slope = FUNCTIONS[activation]
    slopes = []
    for weight in weights:
        z = x @ weight.T
        slopes.append(slope(z))
        x = function(z)
    norms = []
    grad = grad_output
    for weight, passed in zip(reversed(weights), reversed(slopes), strict=True):
        # forward was Wᵀ, then f: backward is f′, then W
        grad = (grad * passed) @ weight
        norms.append(_norm(grad))
    return norms[::-1]


def _norm(grad: np.ndarray) -> float:
    """Return the norm of all entries; relative to the largest no square overflows."""
    largest = float(np.max(np.abs(grad)))
    if largest == 0 or not np.isfinite(largest):
        return largest
    return largest * float(np.sqrt(np.sum((grad / largest) ** 2)))


def _relu_slope(z: np.ndarray) -> np.ndarray:
    # z > 0 alone is False for NaN, and would hide it
    return np.where(np.isnan(z), z, z > 0)


def _tanh_slope(z: np.ndarray) -> np.ndarray:
    decay = np.exp(-np.abs(z))
    return (2 * decay / (1 + decay**2)) ** 2  # 1 - tanh² with the difference carried out on paper


def _sigmoid(z: np.ndarray) -> np.ndarray:
    decay = np.exp(-np.abs(z))
    return np.where(z < 0, decay, 1) / (1 + decay)


def _sigmoid_slope(z: np.ndarray) -> np.ndarray:
    decay = np.exp(-np.abs(z))
    return decay / (1 + decay) ** 2


FUNCTIONS = {
    "linear": (lambda z: z, np.ones_like),
    "relu": (lambda z: np.maximum(z, 0), _relu_slope),
    "tanh": (np.tanh, _tanh_slope),
    "sigmoid": (_sigmoid, _sigmoid_slope),
}
