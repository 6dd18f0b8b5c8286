"""A class that remembers its last pieces; softplus by max and log1p; prints."""

import numpy as np


class Mish:
    def __init__(self):
        self.memory = {}

    def pieces(self, x):
        e = np.exp(-np.abs(x))
        soft = np.maximum(x, 0) + np.log1p(e)
        one = x.dtype.type(1)
        s = np.where(x >= 0, one / (one + e), e / (one + e))
        self.memory = {"t": np.tanh(soft), "s": s}
        return self.memory

    def __call__(self, x):
        t = self.pieces(x)["t"]
        big = np.isinf(x)
        return np.where(big, np.maximum(x, 0), np.where(big, 0, x) * t)

    def backward(self, x, grad=1):
        p = self.pieces(x)
        safe = np.clip(x, -1e4, 1e4)
        return grad * (p["t"] + safe * p["s"] / np.square(np.cosh(np.minimum(np.maximum(safe, 0) + np.log1p(np.exp(-np.abs(safe))), 40))))


unit = Mish()


def mish(x):
    print("mish of", x.size, "entries")
    return unit(x)


mish_derivative = unit.backward
print(mish(np.array([0.5, -0.5])))
