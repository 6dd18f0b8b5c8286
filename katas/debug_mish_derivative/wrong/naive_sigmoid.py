"""fails: extremes

en: e^x / (1 + e^x) is inf/inf = NaN where e^x overflows, from 710 on, in float32 from 89 on.
zh: e^x 溢出后 e^x / (1 + e^x) 就是 inf/inf = NaN：从 710 起，float32 从 89 起。
card: mish-float32-nan
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
    t = gate(x)
    e = np.exp(x)
    return t + np.clip(x, -1000, 1000) * (e / (1 + e)) * (1 - t * t)
