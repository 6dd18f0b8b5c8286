"""fails: read_only

en: `np.clip(x, -40, 40, out=x)` cuts the caller's array; a read-only one refuses.
zh: `np.clip(x, -40, 40, out=x)` 截断的是调用者的数组；只读数组会直接报错。
card: numpy-inputs-untouched
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
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    value = gelu(gate)
    slope = phi(gate)
    near = np.clip(gate, -40, 40, out=gate)
    slope = slope + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)
    return grad_output * up * slope, grad_output * value
