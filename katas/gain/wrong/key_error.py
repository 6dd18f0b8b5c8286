"""fails: unknown_name

en: A missing key of a dict is a KeyError; promised is a ValueError.
zh: 字典里查不到会抛出 KeyError；约定的是 ValueError。
card: name-lookup
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    return GAINS[name]
