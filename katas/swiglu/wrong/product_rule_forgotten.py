"""fails: backward

en: gate appears twice in gate·sigmoid(gate); only one factor is differentiated, and the term sigmoid(gate) is lost.
zh: gate·sigmoid(gate) 里有两个 gate；这里只对其中一个求导，漏了 sigmoid(gate) 一项。
card: swish-derivative
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * bounded * sigmoid(-x)


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
