"""fails: accuracy

en: 1/max(x, 1) minus a mask undoes the 1, and the difference loses the digits of small slopes.
zh: 1/max(x, 1) 加 1 再减 1，把很小的斜率的有效数字减没了。
card: left-tail-digits
"""

import numpy as np


def log_relu(x):
    return np.log(np.maximum(x, 1))


def log_relu_backward(grad_output, x):
    slope = (1 / np.maximum(x, 1) + 1) - 1
    return np.where(x <= 1, x.dtype.type(0), grad_output * slope)
