"""Reverse-mode automatic differentiation of scalars, after Karpathy's micrograd."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any


class Value:
    """A number that remembers what it was computed from.

    Each operation keeps its operands with the partial derivative of the result in them. `backward` walks the graph
    once, results before operands, and adds to each `grad` the product of the result's `grad` and the partial.
    """

    def __init__(self, data: float, parents: tuple[tuple[Value, float], ...] = ()) -> None:
        self.data = float(data)
        self.grad = 0.0
        self._parents = parents

    def __repr__(self) -> str:
        """Show number and gradient."""
        return f"Value({self.data}, grad={self.grad})"

    def __add__(self, other: Value | float) -> Value:
        other = _value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other: Value | float) -> Value:
        other = _value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def __pow__(self, exponent: Value | float) -> Value:
        exponent = _value(exponent)
        result = self.data**exponent.data
        of_base = exponent.data * self.data ** (exponent.data - 1) if exponent.data else 0.0
        of_exponent = result * math.log(self.data) if self.data > 0 else 0.0
        return Value(result, ((self, of_base), (exponent, of_exponent)))

    def __neg__(self) -> Value:
        return self * -1.0

    def __sub__(self, other: Value | float) -> Value:
        return self + -_value(other)

    def __truediv__(self, other: Value | float) -> Value:
        other = _value(other)
        return Value(self.data / other.data, ((self, 1 / other.data), (other, -self.data / other.data / other.data)))

    def __radd__(self, other: float) -> Value:
        return self + other

    def __rmul__(self, other: float) -> Value:
        return self * other

    def __rsub__(self, other: float) -> Value:
        return _value(other) - self

    def __rtruediv__(self, other: float) -> Value:
        return _value(other) / self

    def __rpow__(self, other: float) -> Value:
        return _value(other) ** self

    def relu(self) -> Value:
        """Return this or 0, the larger, with slope 0 at 0."""
        return Value(max(self.data, 0.0), ((self, 1.0 if self.data > 0 else 0.0),))

    def tanh(self) -> Value:
        """Return the hyperbolic tangent."""
        decay = math.exp(-abs(self.data))
        return Value(math.tanh(self.data), ((self, (2 * decay / (1 + decay * decay)) ** 2),))

    def exp(self) -> Value:
        """Return e to this power."""
        result = math.exp(self.data)
        return Value(result, ((self, result),))

    def backward(self) -> None:
        """Set `grad` of everything this value was computed from to the derivative of this value in it."""
        order = _topological(self)
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for parent, partial in value._parents:
                parent.grad += value.grad * partial


def evaluate(expression: str, inputs: Mapping[str, float]) -> tuple[float, dict[str, float]]:
    """Return (value, grads) of an expression in the names of `inputs`, grads by name.

    The expression may hold numbers, names, + - * / **, parentheses and the methods relu(), tanh(), exp(); `(name := …)`
    names a result, from left to right as in Python. It is walked, not given to eval, so that nothing else can happen.
    The slope of a power in its exponent is 0 for a base that is not positive, where the power has no real derivative.

    Raises:
        ValueError: anything else is in it.
        ArithmeticError: Python's own, for a division by 0 or a result that overflows.
    """
    values = {name: Value(number) for name, number in inputs.items()}
    # a result may take the name of an input
    result = _value(_evaluate(ast.parse(expression, mode="eval").body, dict(values)))
    result.backward()
    return result.data, {name: value.grad for name, value in values.items()}


_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


def _evaluate(node: ast.expr, values: dict[str, Value]) -> Value:
    match node:
        case ast.Constant(value=float() | int() as number):
            return Value(number)
        case ast.Name(id=name) if name in values:
            return values[name]
        case ast.NamedExpr(target=ast.Name(id=name), value=named):
            values[name] = _evaluate(named, values)
            return values[name]
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_evaluate(operand, values)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _evaluate(operand, values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            return _value(_BINARY[type(op)](_evaluate(left, values), _evaluate(right, values)))
        case ast.Call(func=ast.Attribute(value=inner, attr="relu" | "tanh" | "exp" as method), args=[], keywords=[]):
            return _value(getattr(_evaluate(inner, values), method)())
    raise ValueError(f"not in an expression: {ast.unparse(node)}")


def _value(number: Value | float) -> Value:
    return number if isinstance(number, Value) else Value(number)


def _topological(result: Value) -> list[Value]:
    """Return everything `result` was computed from and itself, operands before results, without recursion."""
    order: list[Value] = []
    seen: set[int] = set()
    stack = [(result, False)]
    while stack:
        value, done = stack.pop()
        if done:
            order.append(value)
        elif id(value) not in seen:
            seen.add(id(value))
            stack.append((value, True))
            stack.extend((parent, False) for parent, _ in value._parents)
    return order
