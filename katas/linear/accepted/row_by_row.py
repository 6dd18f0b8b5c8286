"""A class, rows in a loop, outer products added up in float64."""

import numpy as np


class Layer:
    def __init__(self, weight, bias=None):
        self.weight, self.bias = weight, bias

    def forward(self, x):
        out = np.zeros((*x.shape[:-1], self.weight.shape[0]), dtype=x.dtype)
        for index in np.ndindex(*x.shape[:-1]):
            out[index] = self.weight.dot(x[index]) + self.bias
        return out

    def backward(self, grad_output, x):
        grad_x = np.zeros_like(x)
        grad_weight = np.zeros(self.weight.shape)
        grad_bias = np.zeros(self.weight.shape[0])
        for index in np.ndindex(*x.shape[:-1]):
            grad_x[index] = grad_output[index].dot(self.weight)
            grad_weight += np.outer(grad_output[index], x[index])
            grad_bias += grad_output[index]
        return grad_x, grad_weight.astype(x.dtype), grad_bias.astype(x.dtype)


def linear(x, weight, bias):
    return Layer(weight, bias).forward(x)


def linear_backward(grad_output, x, weight):
    return Layer(weight).backward(grad_output, x)
