"""fails: values

en: x is divided by its root mean square first, as in a normalisation layer; dynamic tanh replaces that layer and takes no statistics.
zh: 先把 x 除以均方根，像归一化层那样；dynamic tanh 正是用来代替归一化层的，不做任何统计。
card: five-formulas
"""

import numpy as np


def sech_squared(u):
    decay = np.exp(-2 * np.abs(u))
    return 4 * decay / (1 + decay) ** 2


def finite(x):
    return np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)


def dynamic_tanh(x, alpha, weight, bias):
    size = np.sqrt(np.mean(np.square(x), axis=-1, keepdims=True))
    return weight * np.tanh(alpha * x / np.where(size == 0, x.dtype.type(1), size)) + bias


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
