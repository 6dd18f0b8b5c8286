"""fails: single_precision

en: 1/41 times 41 happens to be 1 in float64 and is not in float32; small integers are exact in both.
zh: 1/41 乘 41 在 float64 下碰巧等于 1，在 float32 下却不等；小整数在两者中都是精确的。
card: xor-two-relu
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1 / 41, 1 / 41], [1 / 41, 1 / 41]]), "bias": np.array([0.0, -1 / 41])}
    output = {"weight": np.array([[41.0, -82.0]]), "bias": np.array([0.0])}
    return [hidden, output]
