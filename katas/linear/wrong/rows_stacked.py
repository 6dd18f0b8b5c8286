"""fails: empty

en: `np.stack` needs at least one array: a batch without rows is an error.
zh: `np.stack` 至少需要一个数组：一行都没有的批次会报错。
card: numpy-empty
"""

import numpy as np


def linear(x, weight, bias):
    rows = [weight @ row + bias for row in x.reshape(-1, x.shape[-1])]
    return np.stack(rows).reshape(*x.shape[:-1], len(bias))


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
