"""fails: param_elsewhere

en: `param` multiplies every other gain; it means something for leaky_relu only.
zh: `param` 乘到了其他增益上；它只对 leaky_relu 有意义。
card: function-contract
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name] * (1 if param is None else param)
