"""fails: accuracy

en: 1 + tanh(x/2) cancels on the left: at -40 the gate is closed completely instead of to 4e-18.
zh: 1 + tanh(x/2) 在左侧相消：-40 处门完全关死，而不是剩 4e-18。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    return (1 + np.tanh(x / 2)) / 2


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * (1 + bounded * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
