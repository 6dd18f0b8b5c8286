"""fails: no_warnings

en: `np.where` computes the series for huge entries too, where it overflows, and chooses only afterwards. Clip its argument.
zh: `np.where` 对极大的元素也会先算级数，因而溢出，然后才做选择。先把级数的自变量截断。
card: elu-where-nan
"""

import numpy as np


def _near_zero(x):
    s = x * x
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return x * s * bracket / (3 * np.cosh(x))


def tanhshrink(x):
    return np.where(np.abs(x) < 1, _near_zero(x), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
