"""fails: values

en: Thresholds of 0.5 and 1.5 are for units that are off or on; a ReLU unit goes on growing above its threshold.
zh: 0.5 和 1.5 是给只有开和关的单元用的阈值；ReLU 单元超过阈值后会继续增大。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([-0.5, -1.5])}
    output = {"weight": np.array([[1.0, -2.0]]), "bias": np.array([0.0])}
    return [hidden, output]
