"""A multi-layer perceptron: linear layers with an activation after each but the last."""

import numpy as np


def mlp_forward(x: np.ndarray, params: list[dict], activation: str = "relu") -> tuple[np.ndarray, list]:
    """Return (logits, cache) for x of shape (N, in)."""
    function, _ = _activation(activation)
    cache, a = [], x
    for layer in params[:-1]:
        z = a @ layer["weight"].T + layer["bias"]
        # the weight's gradient needs the layer's input, the activation's its own
        cache.append((a, z))
        a = function(z)
    cache.append((a, None))
    return a @ params[-1]["weight"].T + params[-1]["bias"], cache


def mlp_backward(grad_logits: np.ndarray, params: list[dict], cache: list, activation: str = "relu") -> list[dict]:
    """Return the gradients of all weights and biases, in the form of params."""
    _, derivative = _activation(activation)
    grads, grad = [], grad_logits
    for layer, (a, z) in zip(reversed(params), reversed(cache), strict=True):
        if z is not None:
            # a new array: the caller still owns grad_logits
            grad = grad * derivative(z)
        # a sum over the batch, not a mean: what the loss averaged is in grad_logits already
        grads.append({"weight": grad.T @ a, "bias": grad.sum(axis=0)})
        grad = grad @ layer["weight"]
    return grads[::-1]


def _relu(z: np.ndarray) -> np.ndarray:
    # np.maximum passes NaN on
    return np.maximum(z, 0)


def _relu_derivative(z: np.ndarray) -> np.ndarray:
    return (z > 0).astype(z.dtype)


def _tanh_derivative(z: np.ndarray) -> np.ndarray:
    return 1 - np.tanh(z) ** 2


def _sigmoid(z: np.ndarray) -> np.ndarray:
    # the tanh identity needs no exponential that could overflow
    return (1 + np.tanh(z / 2)) / 2


def _sigmoid_derivative(z: np.ndarray) -> np.ndarray:
    return _sigmoid(z) * _sigmoid(-z)


_ACTIVATIONS = {
    "relu": (_relu, _relu_derivative),
    "tanh": (np.tanh, _tanh_derivative),
    "sigmoid": (_sigmoid, _sigmoid_derivative),
}


def _activation(name: str) -> tuple:
    if name not in _ACTIVATIONS:
        raise ValueError(f"no activation {name!r}; known are {', '.join(_ACTIVATIONS)}")
    return _ACTIVATIONS[name]
