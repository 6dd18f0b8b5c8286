"""fails: read_only

en: The cell state is updated in the caller's array; a read-only one raises.
zh: 直接在调用者的数组里更新细胞状态；只读数组会报错。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, z.dtype.type(1)) / (1 + e)


def lstm_cell(x, h, c, w_ih, w_hh, bias):
    gates = x @ w_ih.T + h @ w_hh.T + bias
    i, f, g, o = np.split(gates, 4, axis=-1)
    c *= sigmoid(f)
    c += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
