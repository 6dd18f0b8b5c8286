"""fails: shape

en: Axis 0 is only the first of the leading axes; the bias was added at all of them.
zh: axis 0 只是前面各轴中的第一个；bias 在所有这些轴上都加过。
card: dense-backward
"""

import numpy as np


def linear(x, weight, bias):
    return x @ weight.T + bias


def linear_backward(grad_output, x, weight):
    g, rows = grad_output.reshape(-1, grad_output.shape[-1]), x.reshape(-1, x.shape[-1])
    return grad_output @ weight, g.T @ rows, grad_output.sum(axis=0)
