"""fails: slope

en: The slope that was given is not used, only the default.
zh: 没有用传入的斜率，只用了默认值。
card: leaky-gain
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
