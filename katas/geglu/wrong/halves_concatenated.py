"""fails: shape

en: The two gradients are joined into one long array, as if gate and up were halves of one input.
zh: 把两个梯度拼成一个长数组，仿佛 gate 和 up 是同一个输入的两半。
card: function-contract
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
    parts = [grad_output * up * gelu_slope(gate), grad_output * gelu(gate)]
    return np.concatenate(parts, axis=-1) if gate.ndim else np.stack(parts)
