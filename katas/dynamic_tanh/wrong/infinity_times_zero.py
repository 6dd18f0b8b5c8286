"""fails: infinity

en: x·sech²(alpha·x) at ±inf is inf times 0: one NaN makes NaN of grad_alpha; the limit is 0.
zh: x·sech²(alpha·x) 在 ±inf 处是 inf 乘 0：一个 NaN 就让 grad_alpha 成了 NaN；极限是 0。
card: huge-inputs
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
    grad_alpha = (grad_tanh * x).sum()
    grad_weight = (grad_output * np.tanh(u)).sum(axis=rows)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
