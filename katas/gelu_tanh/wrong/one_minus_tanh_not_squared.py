"""fails: derivative

en: The derivative of tanh is 1 - tanh², not 1 - tanh.
zh: tanh 的导数是 1 - tanh²，不是 1 - tanh。
card: tanh-sigmoid-identity
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
    growth = ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) + t / 2 * (2 * gate(-t)) * growth
