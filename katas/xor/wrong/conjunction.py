"""fails: values

en: Only the second unit is used: that is the and.
zh: 只用了第二个单元：这是“与”。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    output = {"weight": np.array([[0.0, 1.0]]), "bias": np.array([0.0])}
    return [hidden, output]
