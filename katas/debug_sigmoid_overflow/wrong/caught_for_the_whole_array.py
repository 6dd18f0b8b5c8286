"""fails: extremes

en: One entry that overflows is caught for all: the whole array becomes 0 or 1.
zh: 只要有一个元素溢出，整个数组都走了 except：全部变成 0 或 1。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    try:
        with np.errstate(over="raise"):
            return 1 / (1 + np.exp(-x))
    except FloatingPointError:
        return (x > 0).astype(x.dtype)
