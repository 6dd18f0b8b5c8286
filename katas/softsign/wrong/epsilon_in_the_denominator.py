"""fails: accuracy

en: 1 + |x| is at least 1: the tiny number added to it guards against nothing and costs digits.
zh: 1 + |x| 至少是 1：再加一个小数什么也没防住，只是丢了有效数字。
card: guard-error
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v) + 1e-10)


def softsign_derivative(x):
    total = 1 + np.abs(x)
    return 1 / total / total
