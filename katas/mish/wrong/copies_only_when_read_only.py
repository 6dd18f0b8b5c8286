"""fails: no_mutation

en: It copies only if the array is read-only; every other caller finds the gate in place of the input.
zh: 只有数组只读时才拷贝；其余情况下，调用者的输入被换成了门的值。
card: numpy-inputs-untouched
"""

import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def mish(x):
    t = np.tanh(softplus(x))
    return np.where(t == 0, finite(x), x) * t


def mish_derivative(x):
    buffer = x if x.flags.writeable else x.copy()
    far, slope = finite(x), sigmoid(x)
    np.tanh(softplus(buffer), out=buffer)
    return buffer + far * slope * (1 - buffer * buffer)
