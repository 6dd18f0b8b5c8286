"""fails: non_contiguous

en: `ravel(order="K")` reads in memory order; the features lie along the last axis only if x is contiguous.
zh: `ravel(order="K")` 按内存顺序读；只有 x 是连续的，每行才正好是各个特征。
card: numpy-memory-layout
"""

import numpy as np


def sech_squared(u):
    decay = np.exp(-2 * np.abs(u))
    return 4 * decay / (1 + decay) ** 2


def finite(x):
    return np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)


def dynamic_tanh(x, alpha, weight, bias):
    rows = x.ravel(order="K").reshape(x.size // max(len(weight), 1), len(weight))
    return (weight * np.tanh(alpha * rows) + bias).reshape(x.shape)


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
