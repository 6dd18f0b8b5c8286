"""fails: speed

en: Python visits every entry; numpy broadcasts the weights in machine code.
zh: 用 Python 逐个访问元素；权重的广播应交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def sech_squared(u):
    decay = np.exp(-2 * np.abs(u))
    return 4 * decay / (1 + decay) ** 2


def finite(x):
    return np.clip(x, np.finfo(x.dtype).min, np.finfo(x.dtype).max)


def dynamic_tanh(x, alpha, weight, bias):
    out = np.empty_like(x)
    for index in np.ndindex(x.shape):
        out[index] = weight[index[-1]] * np.tanh(alpha * x[index]) + bias[index[-1]]
    return out


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
