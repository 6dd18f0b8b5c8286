"""fails: empty

en: The smallest entry decides which formula is safe, but an empty array has no smallest entry.
zh: 用最小元素决定选哪个公式，而空数组没有最小元素。
card: numpy-empty
"""

import numpy as np


def sigmoid(x):
    if x.min() > -50:
        return 1 / (1 + np.exp(-x))
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(x))
    return d / (1 + d) ** 2
