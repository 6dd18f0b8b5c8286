"""Scalars, math.expm1, functions that call themselves, a cache and a print."""

from functools import lru_cache
from math import exp, expm1

import numpy as np


@lru_cache(maxsize=None)
def sech(v):
    if v < 0:
        return sech(-v)
    return 2 * exp(-v) / (1 + exp(-2 * v))


def _tanh(v):
    if v == 0 or v != v:
        return v
    if v < 0:
        return -_tanh(-v)
    return 1.0 if v > 400 else expm1(2 * v) / (expm1(2 * v) + 2)


def tanh(x):
    print("tanh of", x.size, "entries")
    return np.array([_tanh(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def tanh_derivative(x):
    return np.array([sech(v) ** 2 for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


if __name__ == "__main__":
    print(tanh(np.linspace(-1, 1, 5)))
