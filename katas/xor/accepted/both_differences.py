"""The absolute value of a - b, as the sum of its two halves."""

import numpy as np


def xor_network():
    return [
        dict(weight=np.array([[1, -1], [-1, 1]], dtype=float), bias=np.zeros(2)),
        dict(weight=np.ones((1, 2)), bias=np.zeros(1)),
    ]
