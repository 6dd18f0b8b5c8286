"""fails: values

en: 0.2 is the default of `tf.nn.leaky_relu`; the brief follows PyTorch, whose default is 0.01.
zh: 0.2 是 `tf.nn.leaky_relu` 的默认值；题目跟随 PyTorch，默认值是 0.01。
card: leaky-slope-choice
"""

import numpy as np


def leaky_relu(x, negative_slope=0.2):
    return np.where(x > 0, x, negative_slope * x)


def leaky_relu_derivative(x, negative_slope=0.2):
    return np.where(x > 0, x.dtype.type(1), np.where(x <= 0, x.dtype.type(negative_slope), x))
