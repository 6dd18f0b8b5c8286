"""fails: extremes

en: An exponential that goes to 0 needs no guard: with x clipped at -100 the slope never falls below 3.7e-44.
zh: 趋于 0 的指数不需要保护：把 x 截断在 -100，斜率就再也小不过 3.7e-44。
card: guard-error
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.exp(np.clip(x, -100, 0) / alpha)
