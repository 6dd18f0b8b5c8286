"""Scalars that know where they came from: reverse-mode automatic differentiation."""

from __future__ import annotations


class Value:
    """A number that remembers what it was computed from."""

    def __init__(self, data: float) -> None:
        self.data = float(data)
        self.grad = 0.0

    def __add__(self, other: Value | float) -> Value:
        raise NotImplementedError

    def __mul__(self, other: Value | float) -> Value:
        raise NotImplementedError

    # still to come: -x, x - y, x / y, x ** y, and a number on the left of each

    def relu(self) -> Value:
        """Return the larger of this and 0."""
        raise NotImplementedError

    def tanh(self) -> Value:
        """Return the hyperbolic tangent."""
        raise NotImplementedError

    def exp(self) -> Value:
        """Return e to the power of this."""
        raise NotImplementedError

    def backward(self) -> None:
        """Set `grad` of everything that led here to the derivative of this value in it."""
        raise NotImplementedError


def evaluate(expression: str, inputs: dict[str, float]) -> tuple[float, dict[str, float]]:
    """Return the value of an expression in the names of `inputs`, and its derivative in each of them."""
    values = {name: Value(number) for name, number in inputs.items()}
    # a copy: `(x := …)` in the expression would put another Value in the place of an input
    result = eval(expression, {"__builtins__": {}}, dict(values))
    if not isinstance(result, Value):
        result = Value(result)
    result.backward()
    return result.data, {name: value.grad for name, value in values.items()}
