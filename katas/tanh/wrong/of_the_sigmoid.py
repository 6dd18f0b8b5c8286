"""fails: derivative

en: t·(1 - t) is the rule for the sigmoid; tanh has (1 + t)·(1 - t).
zh: t·(1 - t) 是 sigmoid 的公式；tanh 应为 (1 + t)·(1 - t)。
card: slope-of-the-wrong-argument
"""

import numpy as np


def tanh(x):
    g = np.expm1(-2 * np.abs(x))
    return np.copysign(g / (2 + g), x)


def tanh_derivative(x):
    t = tanh(x)
    return t * (1 - t)
