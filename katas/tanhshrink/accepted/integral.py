"""The integral of tanh² from 0 to x, by Gauss and Legendre: a sum of positive numbers."""

import numpy as np

NODES, WEIGHTS = np.polynomial.legendre.leggauss(20)


def tanhshrink(x):
    wide = np.clip(x.astype(np.float64), -1, 1)
    total = np.zeros_like(wide)
    for node, weight in zip(NODES, WEIGHTS):
        total = total + weight / 2 * np.tanh(wide * (node + 1) / 2) ** 2
    return np.where(np.abs(x) < 1, wide * total, x - np.tanh(x)).astype(x.dtype)


def tanhshrink_derivative(x):
    t = np.tanh(x)
    return t * t
