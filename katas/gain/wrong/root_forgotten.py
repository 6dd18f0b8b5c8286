"""fails: slope

en: 2/(1 + a²) is the factor of the variance; the gain is its root.
zh: 2/(1 + a²) 是方差的倍数；增益是它的平方根。
card: leaky-gain
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return 2 / (1 + slope**2)
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
