"""The gains by which initial weights are scaled."""


def calculate_gain(name: str, param: float | None = None) -> float:
    """Return the gain of an activation; `param` is the negative slope of leaky_relu, 0.01 if None."""
    raise NotImplementedError
