"""fails: speed

en: Python visits every entry; a product of matrices does the same in machine code.
zh: 用 Python 逐个访问元素；同样的事，矩阵乘法在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def linear(x, weight, bias):
    out = np.empty((*x.shape[:-1], len(bias)), dtype=x.dtype)
    for index in np.ndindex(x.shape[:-1]):
        for o in range(len(bias)):
            total = bias[o]
            for i in range(x.shape[-1]):
                total += x[(*index, i)] * weight[o, i]
            out[(*index, o)] = total
    return out


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
