"""fails: values

en: 1 - input gate in place of the forget gate is the coupled gate of other units; here it has weights of its own.
zh: 用 1 - 输入门 代替遗忘门，是别的单元的做法；这里遗忘门有自己的权重。
card: function-contract
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = (1 - sigmoid(i)) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
