"""fails: empty

en: The smallest gate decides which formula is safe; an empty array has no smallest entry.
zh: 用最小的 gate 决定用哪个公式，而空数组没有最小元素。
card: numpy-empty
"""

import numpy as np


def sigmoid(x):
    if x.min() > -50:
        return 1 / (1 + np.exp(-x))
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
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
