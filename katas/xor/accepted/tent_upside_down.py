"""1 - |a + b - 1|: what lies left and right of the middle is taken off."""

import numpy as np


class Layer:
    def __init__(self, weight, bias):
        self.params = {"bias": np.asarray(bias, np.float64), "weight": np.asarray(weight, np.float64)}


def xor_network():
    layers = [Layer([[1, 1], [-1, -1]], [-1, 1]), Layer([[-1, -1]], [1])]
    print(len(layers), "layers")
    return [layer.params for layer in layers]
