"""fails: no_mutation

en: `np.require(…, requirements="W")` copies a read-only array only; otherwise grad_output itself is scaled.
zh: `np.require(…, requirements="W")` 只在数组只读时才拷贝；其余情况下，被缩放的是 grad_output 本身。
card: numpy-inputs-untouched
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
    kept = grad_output
    grad_output = grad_output.copy()
    u = alpha * x
    slope = sech_squared(u)
    grad_tanh = np.require(kept, requirements="W")
    rows = tuple(range(x.ndim - 1))
    grad_x = np.multiply(np.multiply(grad_tanh, weight * slope, out=grad_tanh), alpha)
    grad_alpha = (grad_tanh * finite(x)).sum()
    grad_weight = (grad_output * np.tanh(u)).sum(axis=rows)
    grad_bias = grad_output.sum(axis=rows)
    return grad_x, grad_alpha, grad_weight, grad_bias
