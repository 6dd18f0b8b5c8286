"""fails: shape

en: x^T g has the shape (in, out); the gradient has the shape of the weight, (out, in).
zh: x^T g 的形状是 (in, out)；梯度应与 weight 同形，即 (out, in)。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, rows.T @ g, g.sum(axis=0)
