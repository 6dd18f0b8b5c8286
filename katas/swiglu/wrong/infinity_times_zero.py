"""fails: infinity

en: gate·sigmoid(gate) at -inf is -inf times 0: NaN; the limit is 0.
zh: gate·sigmoid(gate) 在 -inf 处是 -inf 乘 0，得 NaN；极限是 0。
card: huge-inputs
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def silu(x):
    return x * sigmoid(x)


def silu_slope(x):
    bounded = np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)
    return sigmoid(x) * (1 + bounded * sigmoid(-x))


def swiglu(gate, up):
    return silu(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
