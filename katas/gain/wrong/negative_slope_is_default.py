"""fails: zero_slope

en: A slope below 0 is replaced by the default; squared it is as good as any other.
zh: 斜率为负时换成了默认值；取平方后它与别的斜率一样有效。
card: leaky-gain
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = param if param is not None and param >= 0 else 0.01
        return math.sqrt(2 / (1 + slope**2))
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
