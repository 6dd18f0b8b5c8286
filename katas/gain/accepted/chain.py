"""A chain of comparisons, as in many libraries."""

from math import sqrt


def calculate_gain(name, param=None):
    if name == "linear" or name == "sigmoid":
        return 1.0
    elif name == "tanh":
        return 5.0 / 3
    elif name == "relu":
        return sqrt(2.0)
    elif name == "leaky_relu":
        if param is None:
            negative_slope = 0.01
        else:
            negative_slope = param
        return sqrt(2.0) * (1 + negative_slope**2) ** -0.5
    elif name == "selu":
        return 3.0 / 4
    else:
        raise ValueError("Unsupported nonlinearity {}".format(name))
