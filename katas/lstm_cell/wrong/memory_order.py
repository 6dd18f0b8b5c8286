"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order: the rows are mixed up.
zh: `ravel(order="K")` 按内存顺序读取：各行被打乱。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    x = x.ravel(order="K").reshape(x.shape)
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
