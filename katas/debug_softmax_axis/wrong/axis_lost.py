"""fails: shape

en: The sum drops its axis; without `keepdims` it no longer stands beside the rows it belongs to.
zh: 求和去掉了那个轴；不写 `keepdims`，各行的和就对不上原来的行。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return weights / weights.sum(axis=axis)
