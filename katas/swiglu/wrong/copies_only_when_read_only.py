"""fails: no_mutation

en: `np.require(up, requirements="W")` copies a read-only array only; every other caller finds up overwritten.
zh: `np.require(up, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的 up 已被改写。
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
    out = np.require(up, requirements="W")
    return np.multiply(silu(gate), out, out=out)


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
