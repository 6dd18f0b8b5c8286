"""fails: shape

en: The order is that of the arguments of the layer: x, weight, bias.
zh: 返回的顺序应与该层的参数一致：x、weight、bias。
card: function-contract
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return g.T @ rows, grad_output @ weight, g.sum(axis=0)
