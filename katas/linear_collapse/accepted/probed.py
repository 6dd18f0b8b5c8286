"""The stack as a function: its value at 0 is the bias, its values at the unit vectors are the columns; a print."""

import numpy as np


class Stack:
    def __init__(self, weights, biases):
        self.layers = [*zip(weights, biases, strict=True)]

    def __call__(self, x):
        for weight, bias in self.layers:
            x = np.einsum("oi,ni->no", weight, x) + bias
        return x


def collapse(weights, biases):
    stack = Stack([w.astype(float) for w in weights], [b.astype(float) for b in biases])
    features = weights[0].shape[1]
    bias = stack(np.zeros((1, features)))[0]
    columns = stack(np.eye(features)) - bias
    print(features, "features")
    return columns.T.astype(weights[0].dtype), bias.astype(weights[0].dtype)
