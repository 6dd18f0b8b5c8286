"""fails: nan

en: NaN is neither at least 0 nor below it: the entry keeps the 0 of the buffer.
zh: NaN 既不大于等于 0，也不小于 0：这个元素就留着缓冲区里的 0。
card: nan-containment
"""

import numpy as np


def sigmoid(x):
    out = np.zeros_like(x)
    out[x >= 0] = 1 / (1 + np.exp(-x[x >= 0]))
    e = np.exp(x[x < 0])
    out[x < 0] = e / (1 + e)
    return out


def generator_gradients(logit):
    return -sigmoid(logit), -sigmoid(-logit)
