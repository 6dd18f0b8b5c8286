"""fails: shape

en: The bias was broadcast to every row, so its gradient is the sum over the rows, of shape (out,).
zh: bias 被广播到了每一行，所以它的梯度是对各行求和，形状为 (out,)。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g
