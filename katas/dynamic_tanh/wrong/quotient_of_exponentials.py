"""fails: extremes

en: (e^2u - 1)/(e^2u + 1) is inf/inf = NaN as soon as e^2u overflows.
zh: e^2u 一旦溢出，(e^2u - 1)/(e^2u + 1) 就是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def sech_squared(u):
    decay = np.exp(-2 * np.abs(u))
    return 4 * decay / (1 + decay) ** 2


def finite(x):
    return np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)


def dynamic_tanh(x, alpha, weight, bias):
    growth = np.expm1(2 * alpha * x)
    return weight * (growth / (growth + 2)) + bias


def dynamic_tanh_backward(grad_output, x, alpha, weight, bias):
    u = alpha * x
    slope = sech_squared(u)
    grad_tanh = grad_output * weight * slope
    rows = tuple(range(x.ndim - 1))
    grad_x = grad_tanh * alpha
    grad_alpha = (grad_tanh * finite(x)).sum()
    grad_weight = (grad_output * np.tanh(u)).sum(axis=rows)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
