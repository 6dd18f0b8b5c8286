"""fails: nan

en: `nan_to_num` is meant for the inf·0 at infinity, and swallows every other NaN as well.
zh: `nan_to_num` 本想处理无穷处的 inf·0，却把别的 NaN 也一并吞掉了。
card: nan-containment
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return np.nan_to_num(np.maximum(x, np.finfo(x.dtype).min) * sigmoid(x), posinf=np.inf)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * (1 + bounded * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
