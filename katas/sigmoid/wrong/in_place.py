"""fails: read_only

en: `out=x` saves an array at the caller's expense; a read-only array refuses.
zh: `out=x` 省下一块内存，代价是改写调用者的数组；只读数组会直接报错。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(np.negative(np.abs(x, out=x), out=x))
    return d / (1 + d) ** 2
