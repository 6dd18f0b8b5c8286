"""fails: no_warnings

en: x² overflows from 1e154 on (1e19 in float32): the density is still 0, but numpy warns.
zh: x 超过 1e154（float32 为 1e19）时 x² 溢出：密度仍是 0，但 numpy 会发出警告。
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
    near = np.clip(x, -1e30, 1e30)
    density = np.exp(-np.square(x) / 2) / math.sqrt(2 * math.pi)
    return phi(x) + near * density


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
