"""fails: values

en: sigmoid(gate)·up is the older GLU; in SwiGLU the gate is multiplied by its own sigmoid.
zh: sigmoid(gate)·up 是更早的 GLU；SwiGLU 的门还要乘上 gate 自身。
card: smooth-timeline
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
    return sigmoid(gate) * up


def swiglu_backward(grad_output, gate, up):
    return grad_output * up * silu_slope(gate), grad_output * silu(gate)
