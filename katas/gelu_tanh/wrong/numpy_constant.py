"""fails: dtype

en: `np.sqrt(2 / np.pi)` is a float64 scalar of numpy, not a Python number: it turns float32 into float64.
zh: `np.sqrt(2 / np.pi)` 是 numpy 的 float64 标量，不是 Python 数，会把 float32 提升为 float64。
card: numpy-result-dtype
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



def gelu_tanh(x):
    t = np.clip(x, -100, 100)
    v = 2 * np.sqrt(2 / np.pi) * (t + 0.044715 * t * t * t)
    e = np.exp(-np.abs(v))
    return np.maximum(x, -100) * (np.where(v < 0, e, 1) / (1 + e))


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
