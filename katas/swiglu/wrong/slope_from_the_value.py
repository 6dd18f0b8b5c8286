"""fails: extremes

en: f + sigmoid·(1 - f) reuses the value f, but where f is huge the 1 is lost beside it: the slope comes out as 0.
zh: f + sigmoid·(1 - f) 可以复用函数值 f；但 f 极大时，1 被舍入掉，导数成了 0。
card: huge-inputs
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    value = bounded * sigmoid(x)
    return value + sigmoid(x) * (1 - value)


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
