"""fails: empty

en: `np.stack` of a list of rows is an error when there are none.
zh: 没有行时，对空列表做 `np.stack` 会报错。
card: numpy-empty
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = np.stack([w_ih @ a + w_hh @ b + bias for a, b in zip(x, h)])
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
