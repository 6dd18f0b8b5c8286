"""fails: values

en: Without a bias both units bend at 0, and on zeros and ones with positive weights none of them bends.
zh: 没有偏置，两个单元都在 0 处转折；输入是 0 和 1、权重为正时，谁也没有转折。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, 0.0])}
    output = {"weight": np.array([[2.0, -1.0]]), "bias": np.array([0.0])}
    return [hidden, output]
