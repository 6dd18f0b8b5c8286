"""fails: values

en: The output is a logit, ±10: right after a sigmoid and a threshold, but there is none after the last layer.
zh: 输出是 ±10 的 logit：经过 sigmoid 和阈值才对，而最后一层之后什么也没有。
card: logits-or-probabilities
"""

import numpy as np


def xor_network():
    hidden = {"weight": np.array([[1.0, 1.0], [1.0, 1.0]]), "bias": np.array([0.0, -1.0])}
    output = {"weight": np.array([[20.0, -40.0]]), "bias": np.array([-10.0])}
    return [hidden, output]
