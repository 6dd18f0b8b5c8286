"""fails: backward

en: The row of the Jacobian has s_i in front of the bracket: without it unlikely entries get the same gradient as likely ones.
zh: 雅可比矩阵第 i 行的括号前面还有 s_i：漏掉它，不可能的类别也会得到同样大的梯度。
card: softmax-jacobian
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    return grad_output - np.sum(grad_output * output, axis=axis, keepdims=True)
