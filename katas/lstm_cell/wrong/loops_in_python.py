"""fails: speed

en: One round of a Python loop for each row and unit: right, and many times slower.
zh: 对每一行、每个单元都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    h_next, c_next = np.empty_like(h), np.empty_like(c)
    units = h.shape[1]
    for n in range(len(x)):
        for u in range(units):
            i, f, g, o = (np.sum(w_ih[k] * x[n]) + np.sum(w_hh[k] * h[n]) + bias[k] for k in range(u, 4 * units, units))
            c_next[n, u] = sigmoid(f) * c[n, u] + sigmoid(i) * np.tanh(g)
            h_next[n, u] = sigmoid(o) * np.tanh(c_next[n, u])
    return h_next, c_next
