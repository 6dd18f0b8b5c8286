"""fails: dtype

en: A comparison gives booleans: the dtype of the input is lost, and `mask - mask` raises an error.
zh: 比较运算得到的是布尔数组：输入的 dtype 丢了，`mask - mask` 还会报错。
card: numpy-result-dtype
"""

import numpy as np


def step(x):
    return x >= 0


def step_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) <= 1).astype(x.dtype))
