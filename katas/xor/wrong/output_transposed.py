"""fails: form

en: A weight has the shape (out, in): that of the output unit is (1, 2).
zh: 权重的形状是 (out, in)：输出单元的权重是 (1, 2)。
card: mlp-shapes
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    output = {"weight": np.array([[1.0], [-2.0]]), "bias": np.array([0.0])}
    return [hidden, output]
