"""fails: accuracy

en: Where tanh rounds to 1, from x = 19.1 on, 1 - t² is 0; the derivative at 20 is still 1.7e-17.
zh: x ≥ 19.1 时 tanh 舍入为 1，1 - t² 等于 0；而 20 处的导数仍是 1.7e-17。
card: sigmoid-tail-cancellation
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    t = tanh(x)
    return 1 - t * t
