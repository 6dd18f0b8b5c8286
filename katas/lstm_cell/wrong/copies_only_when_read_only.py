"""fails: no_mutation

en: A read-only state is copied, any other is updated in place: the caller's state is gone.
zh: 只读的状态会被拷贝，其余的就地更新：调用者的状态被改掉了。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c_next = np.require(c, requirements="W")
    c_next *= sigmoid(f)
    c_next += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c_next), c_next
