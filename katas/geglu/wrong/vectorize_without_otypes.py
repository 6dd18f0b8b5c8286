"""fails: empty

en: `np.vectorize` without `otypes` learns the dtype from the first result; an empty array has none.
zh: 没给 `otypes` 时，`np.vectorize` 靠第一个结果推断 dtype；空数组没有第一个结果。
card: numpy-empty
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc)


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
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
