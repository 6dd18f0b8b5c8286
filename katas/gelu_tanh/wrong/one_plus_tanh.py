"""fails: accuracy

en: 1 + tanh(u) is the formula of every library, and it cancels on the left: below -7.2 it is 0. 2·sigmoid(2u) is the same number with its digits.
zh: 1 + tanh(u) 是各个库都用的写法，它在左侧会相消：-7.2 以左就是 0。2·sigmoid(2u) 是同一个数，有效数字都在。
card: left-tail-digits
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
    return np.maximum(x, -100) * (1 + np.tanh(ROOT * (t + 0.044715 * t * t * t))) / 2


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
