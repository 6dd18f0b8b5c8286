"""fails: zero_d

en: `.item()` takes the number out of a 0-d array: what is left is a Python float without a dtype.
zh: `.item()` 把数从 0 维数组里取了出来，剩下的只是没有 dtype 的 Python float。
card: numpy-zero-d
"""

import math

import numpy as np



ROOT = math.sqrt(2 / math.pi)


def gate(x):
    """Return (1 + tanh(u))/2 = sigmoid(2u)."""
    t = np.clip(x, -100, 100)
    v = 2 * ROOT * (t + 0.044715 * t * t * t)
    e = np.exp(-np.abs(v))
    return np.where(v < 0, e, 1) / (1 + e)



def _value(x):
    return np.maximum(x, -100) * gate(x)


def gelu_tanh(x):
    y = _value(x)
    return y.item() if y.ndim == 0 else y


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
