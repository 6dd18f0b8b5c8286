"""fails: axis

en: A second division mends the rows of the wrong result, but what went wrong between the rows stays in it.
zh: 在错误的结果上再除一次：每行的和是 1 了，但各行之间已经混进去的误差还在。
card: softmax-axis
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    shares = weights / weights.sum(axis=0, keepdims=True)
    return shares / shares.sum(axis=axis, keepdims=True)
