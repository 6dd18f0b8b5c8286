"""fails: nan

en: `np.nan_to_num` turns a NaN into a harmless-looking 0: the fault upstream is hidden.
zh: `np.nan_to_num` 把 NaN 变成看似无害的 0，上游的错误就被掩盖了。
card: nan-containment
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



def _slope(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))


def gelu_tanh(x):
    return np.maximum(x, -100) * gate(x)


def gelu_tanh_derivative(x):
    return np.nan_to_num(_slope(x), posinf=np.inf, neginf=-np.inf)
