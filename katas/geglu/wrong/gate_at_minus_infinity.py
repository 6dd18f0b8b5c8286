"""fails: infinity

en: x·Φ(x) at -inf is -inf times 0: NaN, as in PyTorch; the limit is 0.
zh: x·Φ(x) 在 -inf 处是 -inf 乘 0，得 NaN（PyTorch 也如此）；极限是 0。
card: huge-inputs
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    return x * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
