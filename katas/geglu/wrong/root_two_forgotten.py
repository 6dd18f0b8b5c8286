"""fails: values

en: Φ(x) is erfc(-x/√2)/2; without √2 it is the distribution of a normal with variance 1/2.
zh: Φ(x) 是 erfc(-x/√2)/2；少了 √2 就成了方差为 1/2 的正态分布。
card: gelu-derivative
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x) / 2).astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
