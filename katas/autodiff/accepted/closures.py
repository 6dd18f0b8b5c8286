"""In the style of micrograd: each result holds a function that passes its gradient on."""

import math
import sys

sys.setrecursionlimit(20_000)


class Value:
    def __init__(self, data, children=()):
        self.data, self.grad, self.children = data, 0.0, children
        self.pass_on = lambda: None

    def __add__(self, other):
        other = lift(other)
        out = Value(self.data + other.data, (self, other))

        def pass_on():
            self.grad += out.grad
            other.grad += out.grad

        out.pass_on = pass_on
        return out

    def __mul__(self, other):
        other = lift(other)
        out = Value(self.data * other.data, (self, other))

        def pass_on():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.pass_on = pass_on
        return out

    def __pow__(self, other):
        if isinstance(other, Value):
            return (other * self.log()).exp()
        out = Value(self.data**other, (self,))

        def pass_on():
            if other != 0:
                self.grad += other * self.data ** (other - 1) * out.grad

        out.pass_on = pass_on
        return out

    def __rpow__(self, other):
        return (self * math.log(other)).exp()

    def __neg__(self):
        return self * -1

    def __radd__(self, other):
        return self + other

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return other + (-self)

    def __rmul__(self, other):
        return self * other

    def __truediv__(self, other):
        return self * lift(other) ** -1

    def __rtruediv__(self, other):
        return other * self**-1

    def unary(self, data, slope):
        out = Value(data, (self,))

        def pass_on():
            self.grad += slope * out.grad

        out.pass_on = pass_on
        return out

    def relu(self):
        return self.unary(max(0.0, self.data), 1.0 if self.data > 0 else 0.0)

    def tanh(self):
        return self.unary(math.tanh(self.data), 1 / math.cosh(self.data) ** 2)

    def exp(self):
        return self.unary(math.exp(self.data), math.exp(self.data))

    def log(self):
        return self.unary(math.log(self.data), 1 / self.data)

    def backward(self):
        order, visited = [], set()

        def build(v):
            if v not in visited:
                visited.add(v)
                for child in v.children:
                    build(child)
                order.append(v)

        build(self)
        self.grad = 1.0
        for v in reversed(order):
            v.pass_on()


def lift(v):
    return v if isinstance(v, Value) else Value(v)


def evaluate(expression, inputs):
    values = {name: Value(number) for name, number in inputs.items()}
    result = lift(eval(expression, {"__builtins__": {}}, dict(values)))
    result.backward()
    return result.data, {name: value.grad for name, value in values.items()}
