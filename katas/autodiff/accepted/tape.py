"""A tape: results stand in it in the order in which they were made, so backwards is an order that fits."""

import math


class Value:
    def __init__(self, data, tape, parts=()):
        self.data, self.tape, self.grad, self.parts = data, tape, 0.0, parts
        tape.append(self)

    def _lift(self, other):
        return other if isinstance(other, Value) else Value(other, self.tape)

    def _new(self, data, *parts):
        return Value(data, self.tape, parts)

    def __add__(self, other):
        o = self._lift(other)
        return self._new(self.data + o.data, (self, 1), (o, 1))

    def __sub__(self, other):
        o = self._lift(other)
        return self._new(self.data - o.data, (self, 1), (o, -1))

    def __mul__(self, other):
        o = self._lift(other)
        return self._new(self.data * o.data, (self, o.data), (o, self.data))

    def __truediv__(self, other):
        o = self._lift(other)
        return self._new(self.data / o.data, (self, 1 / o.data), (o, -self.data / o.data**2))

    def __pow__(self, other):
        o = self._lift(other)
        a, b = self.data, o.data
        parts = [(self, b * a ** (b - 1) if b else 0.0)]
        if isinstance(other, Value) and a > 0:
            parts.append((o, a**b * math.log(a)))
        return self._new(a**b, *parts)

    def __neg__(self):
        return self._new(-self.data, (self, -1))

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return self._lift(other) - self

    def __rtruediv__(self, other):
        return self._lift(other) / self

    def __rpow__(self, other):
        return self._new(other**self.data, (self, other**self.data * math.log(other)))

    def relu(self):
        return self._new(self.data if self.data > 0 else 0.0, (self, self.data > 0))

    def tanh(self):
        # sech² by its exponential form
        e = math.exp(-2 * abs(self.data))
        return self._new(math.tanh(self.data), (self, 4 * e / (1 + e) ** 2))

    def exp(self):
        e = math.exp(self.data)
        return self._new(e, (self, e))

    def backward(self):
        self.grad = 1.0
        for value in reversed(self.tape):
            for part, slope in value.parts:
                part.grad += slope * value.grad


def evaluate(expression, inputs):
    tape = []
    values = {name: Value(number, tape) for name, number in inputs.items()}
    result = eval(expression, {"__builtins__": {}}, {**values})
    if not isinstance(result, Value):
        return float(result), dict.fromkeys(inputs, 0.0)
    result.backward()
    return float(result.data), {name: float(value.grad) for name, value in values.items()}
