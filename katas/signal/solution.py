"""The signal, layer by layer."""

import numpy as np


def signal_propagation(x: np.ndarray, weights: list[np.ndarray], activation: str) -> list[float]:
    """Return the variance over all entries after each layer f(a·Wᵀ)."""
    # looked up before the loop: a wrong name is an error without layers, too
    if activation not in FUNCTIONS:
        raise ValueError(f"no activation {activation!r}; known: {', '.join(FUNCTIONS)}")
    function = FUNCTIONS[activation]
    variances = []
    for weight in weights:
        x = function(x @ weight.T)
        # np.var subtracts the mean before it squares: E[x²] - E[x]² would cancel after a sigmoid
        variances.append(float(np.var(x)))
    return variances


def _sigmoid(z: np.ndarray) -> np.ndarray:
    decay = np.exp(-np.abs(z))  # at most 1
    return np.where(z < 0, decay, 1) / (1 + decay)


FUNCTIONS = {
    "linear": lambda z: z,
    "relu": lambda z: np.maximum(z, 0),  # unlike np.where(z > 0, z, 0) it keeps NaN
    "tanh": np.tanh,
    "sigmoid": _sigmoid,
}
