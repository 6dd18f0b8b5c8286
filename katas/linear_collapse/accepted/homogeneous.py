"""One matrix for each layer that has the bias in a last column and a last row (0 … 0 1); multi_dot does the rest."""

import functools

import numpy as np


def _matrix(weight, bias):
    out, features = weight.shape
    full = np.zeros((out + 1, features + 1), dtype=weight.dtype)
    full[:out, :features], full[:out, features], full[out, features] = weight, bias, 1
    return full


def collapse(weights, biases):
    layers = [_matrix(*layer) for layer in zip(weights, biases, strict=True)]
    product = functools.reduce(lambda before, layer: layer.dot(before), layers)
    return product[:-1, :-1], product[:-1, -1]
