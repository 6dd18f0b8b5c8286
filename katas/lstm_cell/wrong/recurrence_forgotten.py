"""fails: values

en: The hidden state is missing in the sums: the cell does not know what came before.
zh: 求和时漏了隐藏状态：单元不知道之前的内容。
card: function-contract
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
