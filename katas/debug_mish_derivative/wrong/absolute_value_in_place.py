"""fails: no_mutation

en: `out=x` saves an array at the caller's expense: after the call every input is positive.
zh: `out=x` 省下一块内存，代价是调用者的数组被改写：调用之后所有输入都成了正数。
card: numpy-inputs-untouched
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
    t, bounded, left = gate(x), np.clip(x, -1000, 1000), x < 0
    decay = np.exp(-np.abs(x, out=x))
    return t + bounded * np.where(left, decay, 1) / (1 + decay) * (1 - t * t)
