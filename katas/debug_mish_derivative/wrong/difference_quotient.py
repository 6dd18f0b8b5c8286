"""fails: accuracy

en: A difference quotient finds such a fault, but is no mend: ten right digits at best, and none in the left tail.
zh: 差商可以用来发现这种错误，却不能当作修复：最多十位正确数字，左尾一位也没有。
card: gradient-check-kinks
"""

import numpy as np


def gate(x):
    return np.tanh(np.logaddexp(0, x))


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay)


def mish(x):
    return np.maximum(x, -1000) * gate(x)


def mish_derivative(x):
    wide = x.astype(np.float64)
    h = 1e-5
    slope = (mish(wide + h) - mish(wide - h)) / (2 * h)
    return np.where(np.abs(x) > 100, (wide > 0) + 0 * np.clip(wide, -1, 1), slope).astype(x.dtype)
