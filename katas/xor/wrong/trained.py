"""fails: values

en: Weights from training are close, not exact.
zh: 训练得到的权重只是接近，并不精确。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[0.9871, 0.9874], [1.0213, 1.0209]]), "bias": np.array([-0.0004, -1.0211])}
    output = {"weight": np.array([[1.0129, -1.9584]]), "bias": np.array([0.0])}
    return [hidden, output]
