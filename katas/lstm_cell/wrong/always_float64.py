"""fails: dtype

en: The sums are made in float64, and the results stay there.
zh: 在 float64 里求和，结果也没有转回来。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    x = x.astype(float)
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
