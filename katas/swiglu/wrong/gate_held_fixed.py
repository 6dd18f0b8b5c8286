"""fails: backward

en: The sigmoid is taken for a constant: grad_gate lacks gate·sigmoid′(gate).
zh: 把 sigmoid 当成了常数：grad_gate 里少了 gate·sigmoid′(gate) 一项。
card: swish-derivative
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    return sigmoid(x)


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
