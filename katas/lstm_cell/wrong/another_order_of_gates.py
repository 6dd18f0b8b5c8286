"""fails: values

en: The blocks are stacked input, forget, cell, output; here cell and output are exchanged.
zh: 各块的次序是输入门、遗忘门、候选、输出门；这里候选与输出门弄反了。
card: function-contract
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, o, g = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
