"""A class that remembers the winners of the forward pass and scatters into them."""

import numpy as np


class Maxout:
    def __init__(self, x, pieces):
        features = x.shape[-1] // pieces
        self.groups = np.ascontiguousarray(x).reshape((*x.shape[:-1], features, pieces))
        self.place = np.expand_dims(np.argmax(self.groups, axis=-1), -1)

    def forward(self):
        return np.take_along_axis(self.groups, self.place, -1).squeeze(-1)

    def backward(self, grad_output):
        grad = np.zeros_like(self.groups)
        np.put_along_axis(grad, self.place, grad_output[..., None], -1)
        grad[np.isnan(self.forward())] = np.nan
        return grad.reshape(*grad.shape[:-2], grad.shape[-2] * grad.shape[-1])


def maxout(x, pieces):
    return Maxout(x, pieces).forward()


def maxout_backward(grad_output, x, pieces):
    return Maxout(x, pieces).backward(grad_output)
