"""fails: accuracy

en: 1 - σ(-x) for the negative half never overflows and throws away the digits of the left tail: σ(-40) is 0.
zh: 负半轴用 1 - σ(-x) 不会溢出，却丢掉了左尾的有效数字：σ(-40) 成了 0。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    right = 1 / (1 + np.exp(-np.abs(x)))
    return np.where(x < 0, 1 - right, right)
