"""fails: backward

en: s·(1 - s) is only the diagonal of the Jacobian: every logit moves all probabilities of its row.
zh: s·(1 - s) 只是雅可比矩阵的对角线：每个 logit 都会改变同一行的所有概率。
card: softmax-jacobian
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    return grad_output * output * (1 - output)
