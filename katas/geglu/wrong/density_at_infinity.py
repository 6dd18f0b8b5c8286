"""fails: infinity

en: x·φ(x) at ±inf is inf times 0: the slope becomes NaN instead of 0 or 1.
zh: x·φ(x) 在 ±inf 处是 inf 乘 0：导数成了 NaN，而不是 0 或 1。
card: huge-inputs
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + x * (np.exp(-near * near / 2) / math.sqrt(2 * math.pi))


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
