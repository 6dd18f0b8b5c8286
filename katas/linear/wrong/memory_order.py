"""fails: non_contiguous

en: `order="A"` reads a Fortran array in the order of its memory; the rows are put together from entries of several.
zh: `order="A"` 会按 Fortran 数组的内存顺序读取，每一行都混进了别的行的元素。
card: numpy-memory-layout
"""

import numpy as np


def linear(x, weight, bias):
    rows = x.reshape(-1, x.shape[-1], order="A")
    return (rows @ weight.T + bias).reshape(*x.shape[:-1], len(bias))


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, g.sum(axis=0)
