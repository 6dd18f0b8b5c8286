"""fails: dtype

en: A comparison gives booleans: the dtype of the input is lost, and `mask - mask` raises an error.
zh: 比较运算得到的是布尔数组：输入的 dtype 丢了，`mask - mask` 还会报错。
card: numpy-result-dtype
"""

import numpy as np


def hard_tanh(x, min_val=-1.0, max_val=1.0):
    return np.clip(x, min_val, max_val)


def hard_tanh_derivative(x, min_val=-1.0, max_val=1.0):
    return (x > min_val) & (x < max_val)
