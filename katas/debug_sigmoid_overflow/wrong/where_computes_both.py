"""fails: no_warnings

en: `np.where` chooses between two finished arrays: both exponentials are computed, and one of them overflows.
zh: `np.where` 只是在两个算好的数组之间挑选：两个指数都会被计算，其中一个溢出。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
