"""fails: empty

en: The largest magnitude decides which formula is needed, and an empty array has none.
zh: 用最大的绝对值决定选哪个公式，而空数组没有最大元素。
card: numpy-empty
"""

import numpy as np


def _near_zero(x):
    s = x * x
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return x * s * bracket / (3 * np.cosh(x))


def tanhshrink(x):
    if np.abs(x).max() < 1:
        return _near_zero(x)
    return np.where(np.abs(x) < 1, _near_zero(np.clip(x, -1, 1)), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
