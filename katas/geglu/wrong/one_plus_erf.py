"""fails: accuracy

en: 1 + erf cancels on the left: at -9 nothing is left of Φ, which is 1.1e-19.
zh: 1 + erf 在左侧相消：-9 处 Φ 应为 1.1e-19，结果却一位也不剩。
card: left-tail-digits
"""

import math

import numpy as np


erf = np.vectorize(math.erf, otypes=[float])


def phi(x):
    return ((1 + erf(x / math.sqrt(2))) / 2).astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
