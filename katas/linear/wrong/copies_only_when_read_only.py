"""fails: no_mutation

en: `np.require(g, requirements="W")` copies a read-only array only; every other caller finds running sums in place of the gradient.
zh: `np.require(g, requirements="W")` 只在数组只读时才拷贝；其余情况下，调用者的梯度被换成了累加和。
card: numpy-inputs-untouched
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    grad_x, grad_weight = grad_output @ weight, g.T @ rows
    g = np.require(g, requirements="W")
    np.cumsum(g, axis=0, out=g)
    return grad_x, grad_weight, g[-1].copy() if len(g) else g.sum(axis=0)
