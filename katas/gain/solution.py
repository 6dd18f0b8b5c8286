"""The gains by which initial weights are scaled."""

from math import sqrt

CONSTANT = {"linear": 1.0, "sigmoid": 1.0, "tanh": 5 / 3, "relu": sqrt(2), "selu": 3 / 4}


def calculate_gain(name: str, param: float | None = None) -> float:
    """Return the gain of an activation; `param` is the negative slope of leaky_relu, 0.01 if None."""
    if name == "leaky_relu":
        # `param or 0.01` would turn the slope 0 into 0.01
        slope = 0.01 if param is None else param
        # of a symmetric signal's second moment (1 + slope²)/2 is left; the root, because a gain scales the deviation
        return sqrt(2 / (1 + slope**2))
    if name not in CONSTANT:
        raise ValueError(f"no gain for {name!r}; known: leaky_relu, {', '.join(CONSTANT)}")
    return CONSTANT[name]
