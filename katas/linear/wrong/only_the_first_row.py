"""fails: backward

en: It takes the outer product of the first row of each batch only; the rows add up.
zh: 只取了每批第一行的外积；各行的贡献应当相加。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, np.einsum("no,ni->oi", g[:1], rows[:1]), g.sum(axis=0)
