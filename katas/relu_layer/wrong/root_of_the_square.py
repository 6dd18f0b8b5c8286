"""fails: extremes

en: sqrt(x * x) is abs(x) on paper; the square overflows at 1e160 and vanishes at 1e-200.
zh: sqrt(x * x) 在纸上是 abs(x)；可是 1e160 的平方会溢出，1e-200 的平方则变成 0。
card: huge-inputs
"""

import numpy as np


def relu_forward(x):
    return (x + np.sqrt(x * x)) / 2, x


def relu_backward(grad_output, cache):
    return np.where(cache > 0, grad_output, np.where(np.isnan(cache), cache, 0))
