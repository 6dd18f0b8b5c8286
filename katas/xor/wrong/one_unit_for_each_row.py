"""fails: form

en: One hidden unit for each row of the truth table works, but two are enough, and two are asked for.
zh: 真值表每一行用一个隐藏单元当然可以，但两个就够了，题目也只要两个。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]]), "bias": np.array([-1.0, 0.0, 0.0, 1.0])}
    output = {"weight": np.array([[0.0, 1.0, 1.0, 0.0]]), "bias": np.array([0.0])}
    return [hidden, output]
