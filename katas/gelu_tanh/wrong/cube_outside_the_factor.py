"""fails: values

en: √(2/π) multiplies the whole bracket, the cubic term too.
zh: √(2/π) 乘的是整个括号，三次项也要乘。
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
    t = np.clip(x, -100, 100)
    v = 2 * (ROOT * t + 0.044715 * t * t * t)
    return np.maximum(x, -100) * np.exp(-np.logaddexp(0, -v))


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
