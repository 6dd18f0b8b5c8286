"""fails: extremes

en: Clipping x for the exponential is right, but the factor x must not be clipped: at 100 the result is 30.
zh: 为了指数而截断 x 没错，但作为因子的 x 不能截断：100 处的结果成了 30。
card: guard-error
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
    t = np.clip(x, -45, 45)
    return t * gate(t)


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
