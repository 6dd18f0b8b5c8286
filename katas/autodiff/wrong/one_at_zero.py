"""fails: gradients

en: `>=` gives relu the slope 1 at 0. That is a subgradient too, but the brief and PyTorch say 0.
zh: `>=` 使 relu 在 0 处的斜率为 1。它也是次梯度，但题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

from __future__ import annotations

import math


class Value:

    def __init__(self, data: float, operands: tuple[tuple[Value, float], ...] = ()) -> None:
        self.data = float(data)
        self.grad = 0.0
        self.operands = operands

    def __add__(self, other: Value | float) -> Value:
        other = _value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other: Value | float) -> Value:
        other = _value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def __neg__(self) -> Value:
        return self * -1

    def __sub__(self, other: Value | float) -> Value:
        other = _value(other)
        return Value(self.data - other.data, ((self, 1.0), (other, -1.0)))

    def __truediv__(self, other: Value | float) -> Value:
        other = _value(other)
        quotient = self.data / other.data
        return Value(quotient, ((self, 1 / other.data), (other, -quotient / other.data)))

    def __pow__(self, other: Value | float) -> Value:
        other = _value(other)
        base, exponent = self.data, other.data
        power = base**exponent
        of_base = exponent * base ** (exponent - 1) if exponent else 0.0
        of_exponent = power * math.log(base) if base > 0 else 0.0
        return Value(power, ((self, of_base), (other, of_exponent)))

    def __radd__(self, other: float) -> Value:
        return _value(other) + self

    def __rmul__(self, other: float) -> Value:
        return _value(other) * self

    def __rsub__(self, other: float) -> Value:
        return _value(other) - self

    def __rtruediv__(self, other: float) -> Value:
        return _value(other) / self

    def __rpow__(self, other: float) -> Value:
        return _value(other) ** self

    def relu(self) -> Value:
        return Value(max(self.data, 0.0), ((self, float(self.data >= 0)),))

    def tanh(self) -> Value:
        decay = math.exp(-abs(self.data))
        return Value(math.tanh(self.data), ((self, (2 * decay / (1 + decay * decay)) ** 2),))

    def exp(self) -> Value:
        power = math.exp(self.data)
        return Value(power, ((self, power),))

    def backward(self) -> None:
        order = self._operands_first()
        for value in order:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(order):
            for operand, partial in value.operands:
                operand.grad += partial * value.grad

    def _operands_first(self) -> list[Value]:
        order, seen = [], set()
        stack = [(self, False)]
        while stack:
            value, complete = stack.pop()
            if complete:
                order.append(value)
            elif id(value) not in seen:
                seen.add(id(value))
                stack.append((value, True))
                stack += ((operand, False) for operand, _ in value.operands)
        return order


def evaluate(expression: str, inputs: dict[str, float]) -> tuple[float, dict[str, float]]:
    values = {name: Value(number) for name, number in inputs.items()}
    result = _value(eval(expression, {"__builtins__": {}}, dict(values)))
    result.backward()
    return result.data, {name: value.grad for name, value in values.items()}


def _value(number: Value | float) -> Value:
    return number if isinstance(number, Value) else Value(number)
