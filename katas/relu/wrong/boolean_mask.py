"""fails: dtype

en: A comparison gives booleans; `1 - mask` or `mask - mask` then raises, and the dtype of the input is lost.
zh: 比较运算得到的是布尔数组；之后 `1 - mask` 会报错，输入的 dtype 也丢了。
"""

import numpy as np


def relu(x):
    return np.maximum(x, 0)


def relu_derivative(x):
    return x > 0
