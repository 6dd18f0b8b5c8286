"""A plain softmax, called with the scaled differences."""

import numpy as np


def _softmax(z, axis):
    z = z - np.amax(z, axis=axis, keepdims=True)
    e = np.exp(z)
    return np.true_divide(e, np.add.reduce(e, axis=axis, keepdims=True))


def softmax_temperature(x, temperature=1.0, axis=-1):
    assert_valid(temperature)
    if x.size == 0:
        return np.zeros_like(x)
    below = np.subtract(x, np.amax(x, axis=axis, keepdims=True))
    if temperature > 0:
        return _softmax(below / temperature, axis)
    return _softmax(np.where(below < 0, x.dtype.type(-np.inf), below), axis)


def assert_valid(temperature):
    if temperature < 0:
        raise ValueError("negative temperature")
