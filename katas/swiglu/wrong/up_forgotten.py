"""fails: backward

en: The factor beside the gate is missing: d(silu(gate)·up)/d gate is up·silu′(gate).
zh: 漏了门旁边的因子：silu(gate)·up 对 gate 的导数是 up·silu′(gate)。
card: swish-derivative
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
    return grad_output * silu_slope(gate), grad_output * silu(gate)
