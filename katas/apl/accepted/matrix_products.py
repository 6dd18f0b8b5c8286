"""Flattened, with matrix products; NaN is put in at the end."""

import numpy as np


class Apl:
    def __init__(self, x, slopes, hinges):
        self.x, self.a = x, slopes
        self.flat = x.reshape(x.size)
        self.gap = np.subtract.outer(self.flat, hinges) * -1

    def forward(self):
        clipped = self.gap.clip(0, None)
        return (self.flat.clip(0, None) + np.einsum("nk,k->n", clipped, self.a)).reshape(self.x.shape).astype(self.x.dtype)

    def backward(self, grad_output):
        g = grad_output.reshape(self.x.size)
        on = np.sign(self.gap).clip(0, None)
        grad_x = g * (np.sign(self.flat).clip(0, None) - on @ self.a)
        return grad_x.reshape(self.x.shape), np.tensordot(g, self.gap.clip(0, None), 1), (g @ on) * self.a


def apl(x, slopes, hinges):
    return Apl(x, slopes, hinges).forward()


def apl_backward(grad_output, x, slopes, hinges):
    return Apl(x, slopes, hinges).backward(grad_output)
