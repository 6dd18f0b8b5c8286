"""fails: infinity

en: At ±inf the second term is inf times 0, which is NaN; the limits are 1 and 0.
zh: 在 ±inf 处第二项是 inf 乘 0，即 NaN；极限应为 1 和 0。
card: huge-inputs
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
    return t + x * sigmoid(x) * (1 - t * t)
