"""A list comprehension over the flat array; np.select for the ends; a class that keeps what backward needs."""

from math import erfc, pi, sqrt

import numpy as np


class Geglu:
    def __init__(self, gate, up):
        self.gate, self.up = gate, up
        flat = (gate / sqrt(2)).ravel().tolist()
        self.cdf = np.array([erfc(-v) / 2 for v in flat], dtype=gate.dtype).reshape(gate.shape)

    def gelu(self):
        inside = np.where(np.isinf(self.gate), 0, self.gate).astype(self.gate.dtype) * self.cdf
        return np.select([self.gate == np.inf, self.gate == -np.inf], [np.full_like(self.gate, np.inf), np.zeros_like(self.gate)], inside)

    def forward(self):
        return self.gelu() * self.up

    def backward(self, grad):
        x = np.where(np.abs(self.gate) > 60, 0, self.gate).astype(self.gate.dtype)
        slope = self.cdf + x * np.exp(x * x / -2) / sqrt(2 * pi)
        return grad * self.up * slope, grad * self.gelu()


def geglu(gate, up):
    return Geglu(gate, up).forward()


def geglu_backward(grad_output, gate, up):
    return Geglu(gate, up).backward(grad_output)
