"""fails: backward

en: The slope is Φ(x) + x·φ(x); here φ(x) stands alone.
zh: 导数是 Φ(x) + x·φ(x)；这里的 φ(x) 漏乘了 x。
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
    near = np.clip(x, -40, 40)
    return phi(x) + np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
