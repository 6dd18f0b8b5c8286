"""fails: nan

en: `nan_to_num` turns a broken input into the plausible slope 0.6, that of the input 0.
zh: `nan_to_num` 把坏输入变成 0，得到看似合理的斜率 0.6。
card: nan-containment
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def mish_derivative(x):
    x = np.nan_to_num(x, nan=0.0, posinf=np.inf, neginf=-np.inf)
    t = gate(x)
    return t + np.clip(x, -1000, 1000) * sigmoid(x) * (1 - t * t)
