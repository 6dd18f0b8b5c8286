"""A class with one method for each name, found through an explicit tuple of names."""

import numpy as np


class Derivatives:
    names = ("relu", "sigmoid", "tanh", "leaky_relu", "elu", "swish", "mish")

    def __init__(self, x):
        self.x = np.clip(x, -1e4, 1e4)
        self.small = np.exp(-np.abs(self.x))

    def relu(self):
        return np.heaviside(self.x, 0 * self.x)

    def leaky_relu(self, negative_slope=0.01):
        h = self.relu()
        return h + negative_slope * (1 - h)

    def elu(self):
        return np.exp(np.where(self.x > 0, 0, self.x))

    def sigmoid(self):
        return self.small / (1 + self.small) ** 2

    def tanh(self):
        return 4 * np.exp(-2 * np.abs(self.x)) / (1 + np.exp(-2 * np.abs(self.x))) ** 2

    def swish(self):
        falling = self.small * (1 - np.abs(self.x) + self.small) / (1 + self.small) ** 2
        return np.where(self.x < 0, falling, 1 - falling)

    def mish(self):
        e, x = self.small, self.x
        left = e * (4 * (x + 1) + e * (4 * x + 6 + e * (4 + e))) / (2 + e * (2 + e)) ** 2
        right = 1 + e * e * (4 * x - 2 + e * (4 * x - 4 - 4 * e)) / (1 + 2 * e * (1 + e)) ** 2
        return np.where(x < 0, left, right)


def compute_derivative(x, name):
    if name in Derivatives.names:
        return np.asarray(getattr(Derivatives(x), name)())
    raise ValueError(repr(name))
