"""fails: values

en: The sign of the bias: a threshold is subtracted, a bias is added.
zh: bias 的符号错了：阈值要减，bias 要加。
card: activation-definition
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T - bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
