"""Through the log-probabilities, shifted first so that the logarithm is small; a class with a cache."""

import numpy as np


class Softmax:
    def __init__(self, axis):
        self.axis = axis
        self.output = None

    def forward(self, x):
        if not x.size:
            return np.array(x)
        shifted = x - np.amax(x, axis=self.axis, keepdims=True)
        log_s = shifted - np.log(np.exp(shifted).sum(axis=self.axis, keepdims=True))
        self.output = np.exp(log_s)
        return self.output

    def backward(self, grad_output, output):
        weighted = grad_output * output
        return weighted - output * weighted.sum(axis=self.axis, keepdims=True)


_layers = {}


def _layer(axis):
    return _layers.setdefault(axis, Softmax(axis))


def softmax(x, axis=-1):
    return _layer(axis).forward(x)


def softmax_backward(grad_output, output, axis=-1):
    print("backward", output.shape)
    return _layer(axis).backward(grad_output, output)
