"""fails: values

en: `reshape` fills the new shape with the same entries in the same order; a transpose exchanges the axes.
zh: `reshape` 只是把同样顺序的元素装进新形状；转置才是交换两个轴。
card: numpy-memory-layout
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.reshape(weight.shape[::-1]) + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
