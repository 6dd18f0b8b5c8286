"""fails: values

en: This is the exact GELU, with erf: up to 4.7e-4 away from the tanh form that is asked.
zh: 这是用 erf 的精确 GELU，与题目要求的 tanh 形式最多相差 4.7e-4。
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



_erfc = np.frompyfunc(math.erfc, 1, 1)


def gelu_tanh(x):
    return np.maximum(x, -50) * np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
