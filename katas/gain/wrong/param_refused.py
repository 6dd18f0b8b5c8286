"""fails: param_elsewhere

en: A `param` that is not needed is refused; a caller that passes it for every layer breaks.
zh: 用不到 `param` 就报错；对每层都传 `param` 的调用者会因此崩溃。
card: function-contract
"""

import math

GAINS = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": math.sqrt(2), "selu": 0.75}


def calculate_gain(name, param=None):
    if name == "leaky_relu":
        slope = 0.01 if param is None else param
        return math.sqrt(2 / (1 + slope**2))
    if param is not None:
        raise ValueError(f"{name} takes no param")
    if name not in GAINS:
        raise ValueError(f"unknown name {name!r}")
    return GAINS[name]
