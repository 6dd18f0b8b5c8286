"""fails: extremes

en: e^x / (1 + e^x) is inf/inf = NaN as soon as e^x overflows.
zh: e^x 一旦溢出，e^x / (1 + e^x) 就是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    e = np.exp(x)
    return e / (1 + e)


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * (1 + bounded * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
