"""fails: no_warnings

en: 1/(1 + exp(-z)) overflows for a sum of -1000: the value is right, the warning stays.
zh: 和为 -1000 时 1/(1 + exp(-z)) 会溢出：值没错，但有警告。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    sigmoid = lambda z: 1 / (1 + np.exp(-z))
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
