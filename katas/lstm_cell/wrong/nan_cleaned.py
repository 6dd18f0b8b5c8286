"""fails: nan

en: `np.nan_to_num` hides the row that has gone wrong.
zh: 套上 `np.nan_to_num`，出问题的行就被掩盖了。
card: nan-containment
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    x = np.nan_to_num(x)
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
