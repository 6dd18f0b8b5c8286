"""fails: values

en: 2 is the factor of the variance; a gain multiplies the standard deviation and is √2.
zh: 2 是方差的倍数；增益乘在标准差上，应当是 √2。
card: he-init
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": 2.0, "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
