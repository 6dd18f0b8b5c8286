"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order, `reshape` writes row by row.
zh: `ravel(order="K")` 按内存顺序读，`reshape` 却按行写。
card: numpy-memory-layout
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
    flat = silu(gate.ravel(order="K")) * up.ravel(order="K")
    return flat.reshape(gate.shape)


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
