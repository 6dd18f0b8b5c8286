"""fails: read_only

en: `total = g[0]` is a view: adding to it in place writes the sum into the caller's gradient.
zh: `total = g[0]` 是视图：原地累加会把和写进调用者的梯度里。
card: numpy-inputs-untouched
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    grad_x, grad_weight = grad_output @ weight, g.T @ rows
    if len(g) == 0:
        return grad_x, grad_weight, g.sum(axis=0)
    total = g[0]
    for row in g[1:]:
        total += row
    return grad_x, grad_weight, total.copy()
