"""fails: axis

en: Only the default was mended; with an axis of one's own the sum still runs over the batch.
zh: 只修好了默认的轴；自己指定轴时，仍然沿 batch 求和。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    if axis == -1:
        return weights / weights.sum(axis=-1, keepdims=True)
    return weights / weights.sum(axis=0, keepdims=True)
