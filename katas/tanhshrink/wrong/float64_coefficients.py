"""fails: dtype

en: `np.power(x, np.float64(2))` takes part in the promotion: a numpy scalar of float64 pulls float32 up.
zh: `np.float64(2)` 是带 dtype 的标量，会参与类型提升，把 float32 变成 float64。
card: numpy-result-dtype
"""

import numpy as np


def tanhshrink(x):
    z = np.clip(x, -1, 1)
    s = z * z
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return np.where(np.abs(x) < 1, z * s * bracket / (3 * np.cosh(z)), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.power(np.tanh(x), np.float64(2))
