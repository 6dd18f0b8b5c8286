"""fails: values

en: The activation stands on the wrong argument: silu(up)·gate.
zh: 激活函数加错了参数：写成了 silu(up)·gate。
card: function-contract
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
    return gate * silu(up)


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
