"""fails: backward

en: The layer has no activation: where x is negative its gradients still pass.
zh: 这一层没有激活函数：x 为负的地方梯度照样要传过去。
card: activation-derivative-role
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight * (x > 0), g.T @ rows, g.sum(axis=0)
