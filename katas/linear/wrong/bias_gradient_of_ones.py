"""fails: backward

en: The output changes by 1 with the bias, but the gradient of the loss is grad_output times that.
zh: 输出对 bias 的导数是 1，但损失的梯度还要乘 grad_output。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, np.full_like(g[:1].sum(axis=0), len(g))
