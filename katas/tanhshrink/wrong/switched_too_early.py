"""fails: ulp

en: The series serves below 0.1 only: just above that x - tanh(x) has lost a few digits already. Let it serve up to 1.
zh: 级数只用到 0.1：再往上一点，x - tanh(x) 已经丢了几位数字。应当把它用到 1。
card: left-tail-digits
"""

import numpy as np


def _near_zero(x):
    s = x * x
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return x * s * bracket / (3 * np.cosh(x))


def tanhshrink(x):
    return np.where(np.abs(x) < 0.1, _near_zero(np.clip(x, -1, 1)), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
