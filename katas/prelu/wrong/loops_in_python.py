"""fails: speed

en: Python visits every entry; numpy broadcasts the weights and sums over axes in machine code.
zh: 用 Python 逐个访问元素；权重广播和按轴求和都该交给 numpy 在机器码里完成。
card: python-loop-cost
"""

import numpy as np


def _weight(weight, index):
    return weight[index[1] if weight.size > 1 else 0]


def prelu(x, weight):
    out = np.zeros_like(x)
    for index, v in np.ndenumerate(x):
        out[index] = _weight(weight, index) * v if v <= 0 else v
    return out


def prelu_backward(grad_output, x, weight):
    grad_x, grad_weight = np.zeros_like(x), np.zeros(weight.shape)
    for index, v in np.ndenumerate(x):
        g = grad_output[index]
        grad_x[index] = g if v > 0 else g * _weight(weight, index) if v <= 0 else v
        if not v > 0:
            grad_weight[index[1] if weight.size > 1 else 0] += float(g) * float(v)
    return grad_x, grad_weight.astype(x.dtype)
