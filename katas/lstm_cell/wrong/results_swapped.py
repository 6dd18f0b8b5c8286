"""fails: values

en: h_next comes first, then c_next: callers unpack by position.
zh: 先返回 h_next，再返回 c_next：调用者是按位置拆包的。
card: function-contract
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return c_next, sigmoid(o) * np.tanh(c_next)
