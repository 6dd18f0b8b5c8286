"""fails: derivative

en: The chain rule brings out the derivative of the bracket, √(2/π)·(1 + 3·0.044715·x²), and it is missing.
zh: 链式法则会带出括号的导数 √(2/π)·(1 + 3·0.044715·x²)，这里漏掉了。
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
    return gate(t) * (1 + 2 * t * gate(-t))
