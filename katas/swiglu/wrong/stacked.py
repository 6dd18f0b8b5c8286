"""fails: shape

en: The two gradients come back as one array with a new axis, not as a tuple.
zh: 把两个梯度堆成一个多一维的数组返回，而不是元组。
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
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return np.stack([grad_output * up * silu_slope(gate), grad_output * silu(gate)])
