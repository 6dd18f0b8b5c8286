"""fails: no_mutation

en: It copies a read-only array only; every other caller finds the output in the place of the input.
zh: 只有数组只读时才拷贝；其余情况下，调用者的输入已变成输出。
card: numpy-inputs-untouched
"""

import numpy as np


def tanh(x):
    out = x if x.flags.writeable else x.copy()
    g = np.expm1(-2 * np.abs(out))
    np.copysign(g / (2 + g), out, out=out)
    return out


def tanh_derivative(x):
    d = np.exp(-np.abs(x))
    return (2 * d / (1 + d * d)) ** 2
