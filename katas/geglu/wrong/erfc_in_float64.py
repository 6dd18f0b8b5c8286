"""fails: dtype

en: `math.erfc` works in float64 and nothing turns the result back: float32 goes in, float64 comes out.
zh: `math.erfc` 用 float64 计算，结果没有转回来：输入 float32，输出 float64。
card: numpy-result-dtype
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return erfc(-x / math.sqrt(2)) / 2


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
