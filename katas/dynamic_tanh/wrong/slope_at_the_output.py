"""fails: backward

en: 1 - tanh² is taken of the output as the argument: tanh is applied twice.
zh: 1 - tanh² 里的自变量用了输出：tanh 多用了一次。
card: slope-of-the-wrong-argument
"""

import numpy as np


def sech_squared(u):
    decay = np.exp(-2 * np.abs(u))
    return 4 * decay / (1 + decay) ** 2


def finite(x):
    return np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)


def dynamic_tanh(x, alpha, weight, bias):
    return weight * np.tanh(alpha * x) + bias


def dynamic_tanh_backward(grad_output, x, alpha, weight, bias):
    u = alpha * x
    slope = sech_squared(np.tanh(u))
    grad_tanh = grad_output * weight * slope
    rows = tuple(range(x.ndim - 1))
    grad_x = grad_tanh * alpha
    grad_alpha = (grad_tanh * finite(x)).sum()
    grad_weight = (grad_output * np.tanh(u)).sum(axis=rows)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
