"""fails: backward

en: The weight multiplies tanh(alpha·x), so that is what stands in its gradient, not alpha·x.
zh: weight 乘的是 tanh(alpha·x)，它的梯度里就应是 tanh(alpha·x)，而不是 alpha·x。
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
    grad_weight = (grad_output * np.clip(u, -1e3, 1e3)).sum(axis=rows)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
