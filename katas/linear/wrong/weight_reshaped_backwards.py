"""fails: backward

en: The backward pass multiplies with the weight as it is; a transpose squeezed into shape with `reshape` mixes its entries.
zh: 反向传播直接乘 weight 本身；用 `reshape` 硬凑出形状的转置会打乱元素。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight.T.reshape(weight.shape), g.T @ rows, g.sum(axis=0)
