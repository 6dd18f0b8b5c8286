"""fails: derivative

en: A central difference has about nine right digits in float64 and three in float32: it checks a derivative, it is none.
zh: 中心差分在 float64 下约有九位有效数字，在 float32 下约三位：它只能检验导数，不能代替导数。
card: gradient-check-kinks
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    h = 1e-4
    return (softsign(x + h) - softsign(x - h)) / (2 * h)
