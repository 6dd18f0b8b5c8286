"""fails: zero_d

en: `len(x)` needs an axis; a 0-d array has none and raises TypeError.
zh: `len(x)` 至少需要一个轴；0 维数组没有轴，会抛出 TypeError。
card: numpy-zero-d
"""

import numpy as np


def numeric_gradient(f, x, eps=1e-5):
    gradient = np.empty(x.shape)
    if not x.size:
        return gradient.astype(x.dtype)
    rows = gradient.reshape(len(x), -1)
    for i in range(len(x)):
        for j in range(rows.shape[1]):
            above, below = x.astype(np.float64, order="C"), x.astype(np.float64, order="C")
            high, low = above.reshape(len(x), -1), below.reshape(len(x), -1)
            high[i, j] += eps
            low[i, j] -= eps
            distance = high[i, j] - low[i, j]
            rows[i, j] = (float(f(above)) - float(f(below))) / distance
    return gradient.astype(x.dtype)
