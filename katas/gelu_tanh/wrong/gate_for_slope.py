"""fails: derivative

en: The gate is one term of the product rule; it moves as well, and x times its slope is to be added.
zh: 门只是乘积法则的一项；门也在变，还要加上 x 乘以它的斜率。
card: gelu-derivative
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
    return gate(x)
