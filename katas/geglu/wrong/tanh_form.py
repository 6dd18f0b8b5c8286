"""fails: values

en: The tanh form is another function, up to 4.7e-4 away; the brief asks for the exact GELU.
zh: tanh 近似是另一个函数，最多相差 4.7e-4；题目要的是精确的 GELU。
card: gelu-approximations
"""

import math

import numpy as np


def phi(x):
    v = 2 * math.sqrt(2 / math.pi) * (x + 0.044715 * x * x * x)
    decay = np.exp(-np.abs(v))
    return np.where(v < 0, decay, 1) / (1 + decay)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
