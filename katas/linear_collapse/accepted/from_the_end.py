"""From the last layer to the first, recursively."""

import numpy as np


def collapse(weights, biases):
    if len(weights) == 1:
        return np.array(weights[0]), np.array(biases[0])
    weight, bias = collapse(weights[1:], biases[1:])
    return np.matmul(weight, weights[0]), np.add(np.matmul(weight, biases[0]), bias)
