"""fails: ulp

en: The exponent is right to the last digit or two, but it reaches 667: the rounding of its terms comes out hundreds of units large.
zh: 指数本身只在最后一两位上有误差，可它大到 667：各项的舍入传到结果上，就是几百个 ULP。
card: power-of-e
"""

import math

import numpy as np


def gate(x):
    """Return (1 + tanh(u))/2 = sigmoid(2u)."""
    t = np.clip(x, -100, 100)
    u = ROOT * (t + 0.044715 * t**3)
    e = np.exp(-2 * np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


ROOT = math.sqrt(2 / math.pi)


def gelu_tanh(x):
    return np.maximum(x, -100) * gate(x)


def gelu_tanh_derivative(x):
    t = np.clip(x, -100, 100)
    growth = 2 * ROOT * (1 + 3 * 0.044715 * t * t)
    return gate(t) * (1 + t * growth * gate(-t))
