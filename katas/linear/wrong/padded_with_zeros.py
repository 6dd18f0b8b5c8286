"""fails: nan

en: A product of block matrices multiplies every row with zeros of the others, and 0 * NaN is NaN in all of them.
zh: 分块矩阵的乘法让每一行都去乘其他行的 0，而 0 * NaN 会让所有行都变成 NaN。
card: nan-containment
"""

import numpy as np


def linear(x, weight, bias):
    rows = x.reshape(-1, x.shape[-1])
    return (np.eye(len(rows), dtype=x.dtype) @ rows @ weight.T + bias).reshape(*x.shape[:-1], len(bias))


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
