"""fails: speed

en: Python visits every entry; numpy takes a whole array in machine code.
zh: 用 Python 逐个访问元素；整个数组应交给 numpy 在机器码里处理。
card: python-loop-cost
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
    out = np.empty_like(gate)
    for index in np.ndindex(gate.shape):
        out[index] = silu(gate[index]) * up[index]
    return out


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
