"""fails: slope

en: √(2/(1 + a)): the slope counts squared, since second moments are kept.
zh: √(2/(1 + a))：要保持的是二阶矩，斜率应当取平方。
card: leaky-gain
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
