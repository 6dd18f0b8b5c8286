"""A layer object; sech as 1/cosh with the overflow silenced."""

from dataclasses import dataclass

import numpy as np


@dataclass
class DyT:
    alpha: float
    weight: np.ndarray
    bias: np.ndarray

    def forward(self, x):
        self.x = x
        self.tanh = np.tanh(x * self.alpha)
        return self.tanh * self.weight + self.bias

    def backward(self, grad):
        with np.errstate(over="ignore", under="ignore"):
            sech = 1 / np.cosh(self.x * self.alpha)
        inner = grad * self.weight * sech * sech
        inner_x = np.zeros_like(self.x)
        np.multiply(inner, self.x, out=inner_x, where=~np.isinf(self.x))
        axes = tuple(i for i in range(grad.ndim) if i != grad.ndim - 1)
        return inner * self.alpha, inner_x.sum(), np.add.reduce(grad * self.tanh, axes), np.add.reduce(grad, axes)


def dynamic_tanh(x, alpha, weight, bias):
    return DyT(alpha, weight, bias).forward(x)


def dynamic_tanh_backward(grad_output, x, alpha, weight, bias):
    layer = DyT(alpha, weight, bias)
    layer.forward(x)
    return layer.backward(grad_output)
