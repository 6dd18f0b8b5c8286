"""One row and one unit at a time."""

import math

import numpy as np


def _sigmoid(v):
    return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    units = h.shape[1]
    h_next, c_next = np.empty_like(h), np.empty_like(c)
    for n in range(len(x)):
        for u in range(units):
            i, f, g, o = (
                float(np.dot(w_ih[k * units + u], x[n]) + np.dot(w_hh[k * units + u], h[n]) + bias[k * units + u])
                for k in range(4)
            )
            state = _sigmoid(f) * float(c[n, u]) + _sigmoid(i) * math.tanh(g)
            c_next[n, u] = state
            h_next[n, u] = _sigmoid(o) * math.tanh(state)
    return h_next, c_next
