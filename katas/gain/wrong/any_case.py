"""fails: unknown_name

en: Names are compared exactly; `lower()` accepts what the brief refuses.
zh: 名字要按原样比较；`lower()` 接受了题目要求拒绝的名字。
card: function-contract
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    name = name.lower()
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
