"""fails: values

en: 1 for equal inputs, 0 for different ones: the opposite of XOR.
zh: 输入相同时为 1，不同时为 0：正好是 XOR 的反面。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    output = {"weight": np.array([[-1.0, 2.0]]), "bias": np.array([1.0])}
    return [hidden, output]
