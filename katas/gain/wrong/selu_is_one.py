"""fails: values

en: Gain 1 is what SELU's derivation asks for; PyTorch's table, which this kata follows, has 3/4.
zh: 增益 1 是 SELU 推导时的要求；本题依照的 PyTorch 表里是 3/4。
card: gains-when-swapping
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 1.0}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
