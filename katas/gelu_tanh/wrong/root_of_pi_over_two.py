"""fails: values

en: The factor is √(2/π) = 0.798; √(π/2) = 1.253 is its reciprocal.
zh: 系数是 √(2/π) = 0.798；√(π/2) = 1.253 是它的倒数。
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
    v = 2 * math.sqrt(math.pi / 2) * (t + 0.044715 * t * t * t)
    return np.maximum(x, -100) * np.exp(-np.logaddexp(0, -v))


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
