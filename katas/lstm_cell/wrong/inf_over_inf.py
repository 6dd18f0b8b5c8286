"""fails: extremes

en: exp(z)/(1 + exp(z)) is inf/inf for a sum of 1000, NaN.
zh: 和为 1000 时 exp(z)/(1 + exp(z)) 是 inf/inf，得 NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    sigmoid = lambda z: np.exp(z) / (1 + np.exp(z))
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
