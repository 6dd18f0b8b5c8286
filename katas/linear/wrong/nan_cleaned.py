"""fails: nan

en: `np.nan_to_num` makes 0 of NaN: the weights go on learning from a gradient that is broken.
zh: `np.nan_to_num` 把 NaN 变成 0：权重会继续用已经坏掉的梯度学习。
card: nan-containment
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    grad_output = np.nan_to_num(grad_output)
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
