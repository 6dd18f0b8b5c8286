"""A class that remembers what it saw; the work is done in place on its own arrays."""

import numpy as np


class Probe:
    def __init__(self, name):
        self.apply = getattr(self, "apply_" + name, None)
        if self.apply is None:
            raise ValueError(f"{name} is no activation")
        self.seen = []

    def apply_linear(self, z):
        return z

    def apply_relu(self, z):
        return np.multiply(z, z >= 0, out=z)

    def apply_tanh(self, z):
        return np.tanh(z, out=z)

    def apply_sigmoid(self, z):
        return np.exp(-np.logaddexp(0, -z))


def signal_propagation(x, weights, activation):
    probe = Probe(activation)
    for weight in weights:
        x = probe.apply(np.dot(x, weight.T))
        probe.seen.append(x.var())
    return probe.seen
