"""fails: shape

en: The gradient of the weight still has the shape of x: all rows share the weight, so they add up.
zh: weight 的梯度还是 x 的形状：所有行共用 weight，应当求和。
card: prelu-gradients
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
    grad_weight = grad_output * np.tanh(u)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
