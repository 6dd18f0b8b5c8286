"""fails: values

en: (f(x + eps) - f(x)) / eps has an error of eps times half the second derivative; the central difference has eps squared.
zh: (f(x + eps) - f(x)) / eps 的误差是 eps 乘二阶导数的一半；中心差分的误差是 eps 的平方量级。
card: gradient-check-kinks
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    point = x.astype(np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(x.shape):
        above, below = point.copy(), point.copy()
        above[index] += eps
        gradient[index] = (float(f(above)) - float(f(below))) / (above[index] - below[index])
    return gradient.astype(x.dtype)
