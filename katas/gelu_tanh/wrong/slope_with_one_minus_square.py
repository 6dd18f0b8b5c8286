"""fails: accuracy

en: 1 - tanh² has no digits left in the tails; sech², or s·(1 - s) with 1 - s written as the gate at -x, keeps them.
zh: 1 - tanh² 在尾部一位有效数字也不剩；改用 sech²，或者用 s·(1 - s) 并把 1 - s 写成 -x 处的门，才能保住。
card: sigmoid-tail-cancellation
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
    growth = ROOT * (1 + 3 * 0.044715 * t * t)
    tanh = np.tanh(ROOT * (t + 0.044715 * t * t * t))
    return gate(t) + t / 2 * (1 - tanh * tanh) * growth
