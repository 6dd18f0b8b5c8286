"""Lambert's fraction tanh(x) = x / (1 + K): the difference is x·K / (1 + K); evaluated from the inside."""

import numpy as np


def _fraction(x):
    square = x * x
    tail = np.zeros_like(x)
    for odd in range(25, 1, -2):
        tail = square / (odd + tail)
    return x * tail / (1 + tail)


def tanhshrink(x):
    far = np.abs(x) > 1.5
    inner = np.where(far, np.zeros_like(x), x)
    return np.where(far, x - np.tanh(x), _fraction(inner))


def tanhshrink_derivative(x):
    e = np.expm1(-2 * np.abs(x))
    return (e / (2 + e)) ** 2
