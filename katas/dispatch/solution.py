"""Derivatives of activation functions, by name."""

import numpy as np


def _relu(x: np.ndarray) -> np.ndarray:
    # keeps the dtype and passes NaN on; the second argument is the value at 0
    return np.heaviside(x, x.dtype.type(0))


def _leaky_relu(x: np.ndarray) -> np.ndarray:
    return np.where(x > 0, 1, np.where(x <= 0, x.dtype.type(0.01), x))  # the last x is NaN


def _elu(x: np.ndarray) -> np.ndarray:
    # the minimum also turns the positive side into e^0 = 1
    return np.exp(np.minimum(x, 0))


def _sigmoid(x: np.ndarray) -> np.ndarray:
    decay = np.exp(-np.abs(x))  # at most 1
    return decay / (1 + decay) ** 2  # s·(1 - s) without the difference


def _tanh(x: np.ndarray) -> np.ndarray:
    decay = np.exp(-np.abs(x))
    return (2 * decay / (1 + decay * decay)) ** 2  # sech², where 1 - tanh² cancels


def _swish(x: np.ndarray) -> np.ndarray:
    # x times a sigmoid that vanishes would be NaN at ±inf; beyond ±1000 the result is 0 or 1 anyway
    x = np.clip(x, -1000, 1000)
    decay = np.exp(-np.abs(x))
    s, rest = np.where(x < 0, decay, 1) / (1 + decay), np.where(x < 0, 1, decay) / (1 + decay)
    return s * (1 + x * rest)


def _mish(x: np.ndarray) -> np.ndarray:
    x = np.clip(x, -1000, 1000)
    decay = np.exp(-np.abs(x))
    t = np.tanh(np.maximum(x, 0) + np.log1p(decay))  # tanh(softplus(x))
    return t + x * np.where(x < 0, decay, 1) / (1 + decay) * (1 - t * t)


_DERIVATIVES = {
    "relu": _relu,
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "leaky_relu": _leaky_relu,
    "elu": _elu,
    "swish": _swish,
    "mish": _mish,
}


def compute_derivative(x: np.ndarray, name: str) -> np.ndarray:
    """Return the derivative at x of the activation called `name`; any other name is a ValueError that holds it."""
    if name not in _DERIVATIVES:
        raise ValueError(f"no derivative for {name!r}; known are {', '.join(_DERIVATIVES)}")
    return _DERIVATIVES[name](x)
