"""float64 inside, np.take with index ranges, the slope of the sigmoid as a squared hyperbolic secant."""

import numpy as np


class Glu:
    def __init__(self, x, axis):
        n = x.shape[axis] // 2
        self.axis, self.dtype = axis, x.dtype
        wide = x.astype(np.float64)
        self.a = np.take(wide, np.arange(n), axis=axis)
        self.b = np.take(wide, np.arange(n, 2 * n), axis=axis)

    def gate(self):
        return np.exp(-np.logaddexp(0, -self.b))

    def slope(self):
        half = np.exp(-np.abs(self.b) / 2)
        return (half / (1 + half * half)) ** 2

    def forward(self):
        return (self.a * self.gate()).astype(self.dtype)

    def backward(self, g):
        return np.concatenate((g * self.gate(), g * self.a * self.slope()), self.axis).astype(self.dtype)


def glu(x, axis=-1):
    return Glu(x, axis).forward()


def glu_backward(grad_output, x, axis=-1):
    return Glu(x, axis).backward(grad_output)
