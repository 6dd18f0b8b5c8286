"""fails: values

en: 4 undoes the slope 1/4 of the sigmoid at 0; the table leaves the sigmoid at 1.
zh: 4 抵消的是 sigmoid 在 0 处的斜率 1/4；表里 sigmoid 的增益是 1。
card: gains-when-swapping
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 4.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
