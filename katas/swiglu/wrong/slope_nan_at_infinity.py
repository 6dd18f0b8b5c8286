"""fails: infinity

en: gate·sigmoid(-gate) at inf is inf times 0: the slope becomes NaN instead of 1.
zh: gate·sigmoid(-gate) 在 inf 处是 inf 乘 0：导数成了 NaN，而不是 1。
card: huge-inputs
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    return sigmoid(x) * (1 + x * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
