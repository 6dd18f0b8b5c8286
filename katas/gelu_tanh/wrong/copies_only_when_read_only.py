"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one the caller's data are overwritten.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，被改写的就是调用者的数据。
card: numpy-inputs-untouched
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



def _value(x):
    return np.maximum(x, -100) * gate(x)


def gelu_tanh(x):
    v = np.require(x, requirements="W")
    v[...] = _value(v)
    return v


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
