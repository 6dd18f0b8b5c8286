"""fails: dtype

en: `np.zeros` is float64 unless told otherwise, and so is the gradient summed up in it.
zh: `np.zeros` 默认是 float64，在里面累加的梯度也就成了 float64。
card: numpy-result-dtype
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    grad_weight = np.zeros(weight.shape)
    grad_weight += g.T @ rows
    return grad_output @ weight, grad_weight, g.sum(axis=0)
