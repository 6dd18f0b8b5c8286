"""fails: shape

en: These are the n numbers of the diagonal; the Jacobian has n² entries.
zh: 这只是对角线上的 n 个数；雅可比矩阵有 n² 个元素。
card: softmax-jacobian
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    return s * (1 - s)
