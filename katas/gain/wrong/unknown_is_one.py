"""fails: unknown_name

en: `GAINS.get(name, 1.0)` gives a misspelt name the gain 1, without a word.
zh: `GAINS.get(name, 1.0)` 让写错的名字悄悄得到增益 1。
card: name-lookup
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    return GAINS.get(name, 1.0)
