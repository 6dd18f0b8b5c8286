"""fails: derivative

en: 0.1667 is 1/6 with four digits: an error of 3.3e-5 in every gradient. Write 1 / 6.
zh: 0.1667 只是四位数字的 1/6，每个梯度都带上 3.3e-5 的误差。直接写 1 / 6。
card: guard-error
"""

import numpy as np


def hard_sigmoid(x):
    return np.clip(x + 3, 0, 6) / 6


def hard_sigmoid_derivative(x):
    return np.where(np.isnan(x), x, (np.abs(x) < 3) * x.dtype.type(0.1667))
