"""fails: speed

en: One round of a Python loop for each entry of each matrix: right, and many times slower.
zh: 对每个矩阵的每个元素都做一轮 Python 循环：结果没错，但慢很多倍。
card: python-loop-cost
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)

    j = np.zeros((*x.shape, x.shape[-1]), dtype=x.dtype)
    for index in np.ndindex(*x.shape[:-1]):
        row = s[index]
        for a in range(len(row)):
            for b in range(len(row)):
                if a != b:
                    j[(*index, a, b)] = -row[a] * row[b]
                    j[(*index, a, a)] -= j[(*index, a, b)]
    return j
