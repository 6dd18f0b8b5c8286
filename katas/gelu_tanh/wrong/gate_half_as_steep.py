"""fails: values

en: (1 + tanh(u))/2 is sigmoid(2u), not sigmoid(u): the factor 2 is missing.
zh: (1 + tanh(u))/2 等于 sigmoid(2u)，不是 sigmoid(u)：漏了因子 2。
card: tanh-sigmoid-identity
"""

import math

import numpy as np


ROOT = math.sqrt(2 / math.pi)


def gate(x):
    """Return (1 + tanh(u))/2 = sigmoid(2u)."""
    t = np.clip(x, -100, 100)
    v = ROOT * (t + 0.044715 * t * t * t)
    e = np.exp(-np.abs(v))
    return np.where(v < 0, e, 1) / (1 + e)


def gelu_tanh(x):
    return np.maximum(x, -100) * gate(x)


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
