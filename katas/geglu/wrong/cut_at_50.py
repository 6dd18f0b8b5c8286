"""fails: extremes

en: The gate is cut at ±50 to keep the square in range; gelu(100) comes out as 50.
zh: 为了避免平方溢出，把 gate 截断到 ±50；于是 gelu(100) 成了 50。
card: guard-error
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    bounded = np.clip(x, -50, 50) if np.isfinite(x).all() else np.maximum(x, np.finfo(x.dtype).min)
    return bounded * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
