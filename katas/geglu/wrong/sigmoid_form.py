"""fails: values

en: sigmoid(1.702·x) is the quick approximation, up to 0.02 away from GELU.
zh: sigmoid(1.702·x) 是快速近似，与 GELU 最多相差 0.02。
card: gelu-approximations
"""

import math

import numpy as np


def phi(x):
    decay = np.exp(-np.abs(1.702 * x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
