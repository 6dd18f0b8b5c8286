"""fails: axis

en: The sum always runs along the last axis: the default is right, every other axis is not.
zh: 求和写死在最后一个轴上：默认情形对了，换一个轴就错。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return weights / weights.sum(axis=-1, keepdims=True)
