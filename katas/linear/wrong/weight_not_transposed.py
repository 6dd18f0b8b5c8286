"""fails: shape

en: A weight of shape (out, in) has to be transposed; `x @ weight` fits a square one only, and computes something else there.
zh: 形状为 (out, in) 的 weight 需要转置；`x @ weight` 只有方阵时才能相乘，而且算出来的是别的东西。
card: mlp-shapes
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
