"""fails: values

en: tanh has slope 1 at 0, but it bends: with gain 1 the signal shrinks from layer to layer. The table says 5/3.
zh: tanh 在 0 处斜率为 1，但它会弯曲：增益取 1 时信号逐层变小。表里是 5/3。
card: gains-when-swapping
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 1.0, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
