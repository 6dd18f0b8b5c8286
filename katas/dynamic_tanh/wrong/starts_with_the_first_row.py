"""fails: empty

en: The sum starts with the first row; a batch without rows has none.
zh: 求和从第一行开始累加；而没有样本的批次连第一行也没有。
card: numpy-empty
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
    slope = sech_squared(u)
    grad_tanh = grad_output * weight * slope
    rows = tuple(range(x.ndim - 1))
    grad_x = grad_tanh * alpha
    grad_alpha = (grad_tanh * finite(x)).sum()
    grad_weight = (grad_output * np.tanh(u)).sum(axis=rows)
    grad_bias = sum(grad_output.reshape(-1, len(weight))[1:], grad_output.reshape(-1, len(weight))[0])
    return grad_x, grad_alpha, grad_weight, grad_bias
