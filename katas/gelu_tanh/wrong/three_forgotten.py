"""fails: derivative

en: The derivative of x³ is 3x²: the 3 is missing.
zh: x³ 的导数是 3x²：漏了 3。
card: gelu-approximations
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
    return np.maximum(x, -100) * gate(x)


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
