"""fails: accuracy

en: √(2/π) with twelve digits: the error is multiplied by an exponent of up to 700 in the left tail.
zh: √(2/π) 只写了十二位：在左尾，这个误差会被高达 700 的指数放大。
card: power-of-e
"""

import math

import numpy as np


ROOT = 0.797884560803


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
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
