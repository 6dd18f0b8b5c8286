"""fails: dtype

en: A comparison gives booleans: the dtype of the input is lost, and `mask - mask` raises an error.
zh: 比较运算得到的是布尔数组：输入的 dtype 丢了，`mask - mask` 还会报错。
card: numpy-result-dtype
"""

import numpy as np


def hardshrink(x, lambd=0.5):
    return np.where(np.abs(x) <= lambd, x.dtype.type(0), x)


def hardshrink_derivative(x, lambd=0.5):
    return np.abs(x) > lambd
