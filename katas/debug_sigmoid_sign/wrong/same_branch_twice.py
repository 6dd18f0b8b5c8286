"""fails: values

en: The right half is mended and the left half got the same branch: the function is even now, σ(-2) = σ(2).
zh: 右半边修好了，左半边却用了同一个分支：函数成了偶函数，σ(-2) = σ(2)。
card: sigmoid-definition
"""

import numpy as np


def sigmoid(x):
    decay = np.exp(-np.abs(x))
    return np.where(x < 0, 1, 1) / (1 + decay)
