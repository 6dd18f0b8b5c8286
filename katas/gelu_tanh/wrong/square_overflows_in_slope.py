"""fails: extremes

en: x² is inf from 1e154 on (1e19 in float32), and inf times a gate of 0 is NaN: libraries have this hole.
zh: 从 1e154（float32 为 1e19）起 x² 就是 inf，再乘等于 0 的门得 NaN：各个库都有这个漏洞。
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
    return np.maximum(x, -100) * gate(x)


def gelu_tanh_derivative(x):
    with np.errstate(over="ignore", invalid="ignore"):
        growth = 2 * ROOT * (1 + 3 * 0.044715 * x * x)
        return gate(x) * (1 + x * growth * gate(-x))
