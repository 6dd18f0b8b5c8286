"""fails: non_contiguous

en: `np.nditer` walks through memory in its own order; `reshape` puts the results back row by row.
zh: `np.nditer` 按内存顺序遍历，`reshape` 却按行把结果放回去。
card: numpy-memory-layout
"""

import math

import numpy as np


def phi(x):
    values = [math.erfc(-float(v) / math.sqrt(2)) / 2 for v in np.nditer(x, flags=["zerosize_ok"])]
    return np.array(values, dtype=x.dtype).reshape(x.shape)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
