"""fails: infinity

en: The gradient by way of log s divides by s; a masked entry has the probability 0, and 0/0 is NaN.
zh: 绕道 log s 求梯度要除以 s；被掩掉的元素概率为 0，0/0 得 NaN。
"""

import numpy as np


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True, initial=-np.inf))
    return e / np.sum(e, axis=axis, keepdims=True)


def softmax_backward(grad_output, output, axis=-1):
    with np.errstate(divide="ignore", invalid="ignore"):
        grad_log = grad_output * output
        ratio = np.sum(grad_log, axis=axis, keepdims=True) * output / grad_log
        return np.where(grad_output == 0, -output * np.sum(grad_log, axis=axis, keepdims=True), grad_log * (1 - ratio))
