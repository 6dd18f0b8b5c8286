"""fails: values

en: The output unit takes away only what makes 2 a 1: that is the inclusive or.
zh: 输出单元只把 2 减成了 1：这是“或”，不是“异或”。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    output = {"weight": np.array([[1.0, -1.0]]), "bias": np.array([0.0])}
    return [hidden, output]
