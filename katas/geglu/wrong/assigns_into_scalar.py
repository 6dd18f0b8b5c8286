"""fails: zero_d

en: A ufunc of a 0-d array returns a scalar, and a scalar takes no assignment.
zh: ufunc 作用于 0 维数组会返回标量，而标量不能按下标赋值。
card: numpy-zero-d
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    out = x * x.dtype.type(1)
    out[out == -np.inf] = 0
    return out * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
