"""fails: values

en: x·sigmoid(1.702·x) is the other approximation of GELU, off by up to 0.02.
zh: x·sigmoid(1.702·x) 是 GELU 的另一种近似，误差可达 0.02。
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
    return np.maximum(x, -1e4) * np.exp(-np.logaddexp(0, -1.702 * x))


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
