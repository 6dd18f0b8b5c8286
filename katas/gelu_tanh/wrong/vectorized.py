"""fails: empty

en: `np.vectorize` without `otypes` asks the first entry for the type of the result; an empty array has no entry.
zh: `np.vectorize` 不写 `otypes` 时，要用第一个元素试算输出类型；空数组一个元素也没有。
card: numpy-empty
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
    each = np.vectorize(lambda v: float(_value(np.asarray(v))))
    return each(x).astype(x.dtype)


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
