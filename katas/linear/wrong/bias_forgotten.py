"""fails: values

en: The bias is missing from the forward pass.
zh: 前向传播漏了 bias。
card: activation-definition
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
