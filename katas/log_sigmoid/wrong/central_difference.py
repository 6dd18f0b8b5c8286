"""fails: derivative

en: A central difference has about nine right digits in float64 and three in float32: it checks a derivative, it is none.
zh: 中心差分在 float64 下约有九位有效数字，在 float32 下约三位：它只能检验导数，不能代替导数。
card: gradient-check-kinks
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def log_sigmoid(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid_derivative(x):
    h = 1e-4
    return (log_sigmoid(x + h) - log_sigmoid(x - h)) / (2 * h)
