"""fails: no_warnings

en: x³ overflows from 1e103 on, in float32 from 1e13. The gate is 0 or 1 all the same, but the warning stays.
zh: x³ 从 1e103（float32 从 1e13）起溢出。门照样是 0 或 1，可警告已经产生。
card: huge-inputs
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
    v = 2 * ROOT * (x + 0.044715 * x * x * x)
    e = np.exp(-np.abs(v))
    return np.maximum(x, -100) * (np.where(v < 0, e, 1) / (1 + e))


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
