"""fails: dtype

en: Zeros without a dtype are float64 and make float32 float64.
zh: 没有指明 dtype 的零数组是 float64，把 float32 变成了 float64。
card: numpy-result-dtype
"""

import numpy as np


def log_relu(x):
    return np.where(x <= 1, np.zeros(x.shape), np.log(np.maximum(x, 1)))


def log_relu_backward(grad_output, x):
    return np.where(x <= 1, x.dtype.type(0), grad_output / np.maximum(x, 1))
