"""fails: float64

en: `np.array([[1, 1], [1, 1]])` is an array of integers: the first gradient step on it is cut off or refused.
zh: `np.array([[1, 1], [1, 1]])` 是整数数组：在上面做梯度更新，不是被截断就是报错。
card: numpy-result-dtype
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1, 1], [1, 1]]), "bias": np.array([0, -1])}
    output = {"weight": np.array([[1, -2]]), "bias": np.array([0])}
    return [hidden, output]
