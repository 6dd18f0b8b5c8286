"""fails: accuracy

en: Clipping at ±30 keeps the gate open: sigmoid(-40) comes out 22000 times too large.
zh: 截断到 ±30 会让门关不严：sigmoid(-40) 大了 22000 倍。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * (1 + bounded * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
