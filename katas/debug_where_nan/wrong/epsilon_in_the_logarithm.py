"""fails: accuracy

en: An epsilon keeps the logarithm finite and costs the digits just above 1, where log x is small.
zh: epsilon 让对数保持有限，却在略大于 1 处（log x 很小）损失了有效数字。
card: guard-error
"""

import numpy as np


def log_relu(x):
    return np.where(x <= 1, x.dtype.type(0), np.log(np.maximum(x, 0) + x.dtype.type(1e-11)))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
