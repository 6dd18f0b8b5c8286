"""fails: no_mutation

en: `np.require(x, requirements="W")` copies a read-only array only; every other caller finds the input overwritten.
zh: `np.require(x, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的输入已被改写。
card: numpy-inputs-untouched
"""

import numpy as np


def squared_relu(x):
    return np.square(np.maximum(x, 0))


def squared_relu_derivative(x):
    out = np.require(x, requirements="W")
    out[out < 0] = 0
    out *= 2
    return out
