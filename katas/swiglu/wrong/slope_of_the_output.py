"""fails: backward

en: The slope of silu is taken at silu(gate), not at gate.
zh: silu 的导数应在 gate 处求值，这里却在 silu(gate) 处求值。
card: slope-of-the-wrong-argument
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * (1 + bounded * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(silu(gate)), grad_output * silu(gate)
