"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.require(x, requirements="W")
    np.exp(-np.abs(d), out=d)
    return d / (1 + d) ** 2
