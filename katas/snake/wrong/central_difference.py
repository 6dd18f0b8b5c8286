"""fails: derivative

en: A central difference has about nine right digits in float64 and three in float32: it checks a derivative, it is none.
zh: 中心差分在 float64 下约有九位有效数字，在 float32 下约三位：它只能检验导数，不能代替导数。
card: gradient-check-kinks
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    h = 1e-4
    with np.errstate(invalid="ignore"):
        return (snake(x + h, alpha) - snake(x - h, alpha)) / (2 * h)
