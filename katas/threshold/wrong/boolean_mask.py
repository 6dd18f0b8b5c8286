"""fails: dtype

en: A comparison gives booleans: the dtype of the input is lost, and `mask - mask` raises an error.
zh: 比较运算得到的是布尔数组：输入的 dtype 丢了，`mask - mask` 还会报错。
card: numpy-result-dtype
"""

import numpy as np


def threshold(x, threshold=0.0, value=0.0):
    return np.where(x <= threshold, x.dtype.type(value), x)


def threshold_derivative(x, threshold=0.0, value=0.0):
    return x > threshold
