"""Exponentials of logarithms, so that no quotient is formed."""

import numpy as np


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def sigmoid(x):
    return np.exp(log_sigmoid(x))


def sigmoid_derivative(x):
    return np.exp(log_sigmoid(x) + log_sigmoid(-x))
