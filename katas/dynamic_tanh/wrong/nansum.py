"""fails: nan

en: `np.nansum` skips the broken entry, and the gradients of alpha and weight look healthy.
zh: `np.nansum` 会跳过坏掉的元素，alpha 和 weight 的梯度看上去一切正常。
card: nan-containment
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
    grad_alpha = np.nansum(grad_tanh * finite(x))
    grad_weight = np.nansum(grad_output * np.tanh(u), axis=rows)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
