"""fails: values

en: 1.414 has four digits; `math.sqrt(2)` has all of them.
zh: 1.414 只有四位；`math.sqrt(2)` 才是全精度。
card: he-init
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": 1.414, "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
