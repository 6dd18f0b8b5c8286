"""fails: values

en: The gates are blocks of H columns, not every fourth column.
zh: 每个门是连续的 H 列，而不是每隔四列取一列。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.moveaxis(gates.reshape(len(x), -1, 4), -1, 0)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
