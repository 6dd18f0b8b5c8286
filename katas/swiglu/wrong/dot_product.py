"""fails: shape

en: The products are added up along the last axis; a gate scales each entry by itself.
zh: 相乘之后又沿最后一个轴求和；门控只是逐元素缩放。
card: numpy-elementwise-shape
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
    return (silu(gate) * up).sum(axis=-1)


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
