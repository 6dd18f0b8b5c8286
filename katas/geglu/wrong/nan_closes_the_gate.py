"""fails: nan

en: `np.where(x > -40, …, 0)` takes NaN for a closed gate: NaN > -40 is false.
zh: `np.where(x > -40, …, 0)` 把 NaN 当成关死的门：NaN > -40 为假。
card: relu-nan-traps
"""

import math

import numpy as np


erfc = np.vectorize(math.erfc, otypes=[float])


def phi(x):
    return (erfc(-x / math.sqrt(2)) / 2).astype(x.dtype)


def gelu(x):
    safe = np.maximum(x, -40)
    return np.where(x > -40, safe * phi(safe), 0).astype(x.dtype)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
