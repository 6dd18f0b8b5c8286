"""fails: backward

en: The sum over rows has to be taken after multiplying: a product of two sums is not the sum of the products.
zh: 要先相乘再对各行求和：两个和的积不等于积的和。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, np.outer(g.sum(axis=0), rows.sum(axis=0)), g.sum(axis=0)
