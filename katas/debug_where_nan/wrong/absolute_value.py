"""fails: values

en: log|x| warns no more for negative numbers, and gives them values: log_relu(-2) is log 2 instead of 0.
zh: log|x| 对负数不再警告，却给出了数值：log_relu(-2) 成了 log 2，而不是 0。
card: elu-where-nan
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(np.abs(x), 1))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
