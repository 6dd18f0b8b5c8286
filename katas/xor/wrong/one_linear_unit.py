"""fails: form

en: One linear unit without a hidden layer: no straight line separates XOR.
zh: 只有一个线性单元，没有隐藏层：没有一条直线能分开 XOR。
card: classify-without-activation
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    output = {"weight": np.array([[1.0, -2.0]]), "bias": np.array([0.0])}
    return [{"weight": np.array([[1.0, 1.0]]), "bias": np.array([0.0])}]
