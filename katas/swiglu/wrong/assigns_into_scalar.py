"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
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
    out = silu(gate)
    out[...] = out * up
    return out


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
