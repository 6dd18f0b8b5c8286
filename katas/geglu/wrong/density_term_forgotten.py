"""fails: backward

en: x·Φ(x) has two factors that hold x; the term x·φ(x) of the slope is missing.
zh: x·Φ(x) 的两个因子里都有 x；导数里漏了 x·φ(x) 一项。
card: gelu-derivative
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    return phi(x)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
