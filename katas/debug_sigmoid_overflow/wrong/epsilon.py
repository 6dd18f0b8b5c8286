"""fails: accuracy

en: An epsilon in the denominator guards against nothing, 1 + e^-|x| is never 0, but costs digits.
zh: 分母加 epsilon 并不能防住什么（1 + e^-|x| 不会为 0），却损失了几位数字。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, decay, 1) / (1 + decay + 1e-11)
