"""fails: zero_slope

en: `param or 0.01` takes the slope 0 for none: 0 is false.
zh: `param or 0.01` 把斜率 0 当成了没给：0 为假。
card: leaky-gain
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = param or 0.01
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
