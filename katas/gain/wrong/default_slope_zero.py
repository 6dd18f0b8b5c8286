"""fails: slope

en: Without `param` the slope is 0.01, not 0: that is ReLU's gain.
zh: 不给 `param` 时斜率是 0.01 而不是 0：0 对应的是 ReLU 的增益。
card: leaky-gain
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.0 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
