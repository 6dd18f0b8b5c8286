"""fails: values

en: The candidate is a content, not a gate: through the sigmoid it can never be negative.
zh: 候选是内容，不是门：经过 sigmoid 就永远不会是负的。
card: zero-centred-outputs
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = sigmoid(f) * c + sigmoid(i) * sigmoid(g)
    return sigmoid(o) * np.tanh(c_next), c_next
