"""fails: dtype

en: A comparison gives booleans: the dtype of the input is lost, `1 - mask` is an array of integers and `mask - mask` raises.
zh: 比较运算得到的是布尔数组：输入的 dtype 丢了，`1 - mask` 成了整数数组，`mask - mask` 则会报错。
card: numpy-result-dtype
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    return x > 0
