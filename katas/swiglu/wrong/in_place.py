"""fails: read_only

en: It scales grad_output itself to save an array; whoever else needs that gradient finds it changed.
zh: 为了省一个数组，直接缩放 grad_output 本身；别处还要用这个梯度时，它已经变了。
card: numpy-inputs-untouched
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
    grad_up = grad_output * silu(gate)
    grad_output *= up
    grad_output *= silu_slope(gate)
    return grad_output, grad_up
