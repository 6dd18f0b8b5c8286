"""fails: accuracy

en: An epsilon in the denominator guards against nothing, one weight of each row is 1, and costs digits.
zh: 分母加 epsilon 什么也没防住（每行总有一个权重是 1），反而损失有效数字。
card: guard-error
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return weights / (weights.sum(axis=axis, keepdims=True) + 1e-10)
