"""fails: accuracy

en: The gate is set to 0 left of -10 to save the exponential; gelu(-12) is -2.1e-32, not 0.
zh: 为了省掉指数运算，-10 以左直接取 0；而 gelu(-12) 是 -2.1e-32，并不是 0。
card: left-tail-digits
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return np.where(x < -10, 0, erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
